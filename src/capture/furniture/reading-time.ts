const MINUTES =
  '\\d{1,3}(?:[–-]\\d{1,3})?[\\s-]?(?:(?:min(?:\\.|ut(?:e[sn]?|os?|i|en|er|y)?)?|dakika|menit|мин(?:ут[аы]?)?\\.?|хв(?:илин[аи]?)?\\.?)(?![\\p{L}])|分|분)';
const READ =
  '(?:of )?read(?:ing time)?|de lecture|de lectura|di lettura|de leitura|leestijd|lesezeit|lästid|läsning|lesetid|læsetid|czytania';
const TIME =
  'reading time|read time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid|czas czytania|okuma süresi|waktu baca|doba čtení|время чтения|час читання|読了時間|阅读时间';
const FORMS = [
  `^(?:${MINUTES})\\s?(?:${READ})$`,
  `^(?:${TIME})\\s?[:：]?\\s?(?:ca\\.?\\s|circa\\s)?(?:${MINUTES})\\.?$`,
];
const READING = new RegExp(FORMS.join('|'), 'u');
const LONGEST = 40;

/** Whether a line, in lower case, says how many minutes it takes to read the report, and nothing else. */
export function isReadingTime(key: string): boolean {
  return key.length <= LONGEST && READING.test(key);
}
