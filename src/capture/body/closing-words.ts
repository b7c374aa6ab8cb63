const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}.'’-]+){1,3}";

/** What a note below a report says of who wrote it, behind the name: "is the author of", "is a freelance reporter". */
const WRITES: Readonly<Record<string, string>> = {
  en: 'is (?:the author of|an? (?:[\\p{L}-]+ ){0,3}(?:writer|reporter|journalist|columnist|novelist|correspondent))',
  de: 'ist (?:(?:der |die )?Autor|(?:eine? )?(?:freier? )?(?:Journalist|Redakteur|Korrespondent|Schriftsteller))(?:in)?',
  fr: "est (?:l['’]aut(?:eure?|rice)|(?:une? )?(?:journaliste|romanci(?:er|ère)|écrivaine?|chroniqueu(?:r|se)|correspondante?))",
  es: 'es (?:(?:el |la )?autora?|(?:una? )?(?:periodista|escritora?|novelista|columnista|corresponsal))',
  pt: 'é (?:(?:o |a )?autora?|(?:uma? )?(?:jornalista|escritora?|romancista|colunista|correspondente))',
  it: "è (?:(?:l['’])?aut(?:ore|rice)|(?:una? )?(?:giornalista|scrit(?:tore|trice)|editorialista|corrispondente))",
  nl: 'is (?:(?:de )?auteur van|(?:een )?(?:freelance ?)?(?:journaliste?|schrij(?:ver|fster)|romancier|columniste?|correspondente?))',
  sv: 'är (?:författare|(?:en )?(?:frilans)?(?:journalist|skribent)|krönikör|korrespondent)',
  pl: 'jest (?:autor(?:em|ką)|dziennikar(?:zem|ką)|pisar(?:zem|ką)|publicyst(?:ą|ką)|felietonist(?:ą|ką))',
};

/** How the days of a life are given below an obituary: born, a year, dead, a year. */
const LIVED: Readonly<Record<string, readonly [born: string, died: string]>> = {
  en: ['born', 'died'],
  de: ['geboren', 'gestorben'],
  fr: ['née?', 'morte?|décédée?'],
  es: ['nacid[oa]', 'fallecid[oa]|muert[oa]'],
  pt: ['nascid[oa]', 'falecid[oa]|mort[oa]'],
  it: ['nat[oa]', 'mort[oa]'],
  nl: ['geboren', 'overleden|gestorven'],
  sv: ['född', 'död'],
};

const NOTE = new RegExp(`^${NAME} (?:${Object.values(WRITES).join('|')})(?!\\p{L})`, 'u');
const LIFE = new RegExp(`^\\p{Lu}[^;]{4,100}\\s(?:${Object.values(LIVED).map(lifeIn).join('|')}).*\\d{4}\\.?$`, 'u');
const LONGEST_NOTE = 300;

function lifeIn([born, died]: readonly [string, string]): string {
  return `(?:${born})\\s[^;]*\\d{4}[;,]\\s?(?:${died})\\s`;
}

/** Whether a line tells who wrote the report above it. */
export function isWriterNote(value: string): boolean {
  return value.length < LONGEST_NOTE && NOTE.test(value);
}

/** Whether a line gives the days of a life, as the last of an obituary does: "Ann Lee, weaver, born 1930; died 2019". */
export function isLife(value: string): boolean {
  return LIFE.test(value);
}
