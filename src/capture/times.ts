const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)';
const DAY = `(?:Today|Yesterday|Heute|Gestern|Aujourd'hui|Hier|Hoy|Ayer|Oggi|Ieri|今日|昨日|${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}\\.?\\s+${MONTH}\\.?,?\\s+\\d{4}|\\d{1,2}\\.\\s?\\p{L}{3,9}\\.?\\s\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日)`;
const CLOCK = `(?:(?:at|um|à|a las|alle)\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:Uhr|[A-Z]{3,4}))?`;
const AGO =
  '(?:\\d{1,3}|an?|one)\\s?(?:s|m|h|d|w|y|min|mins|secs?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\s+ago(?:\\s+edited)?|vor\\s+\\S{1,5}\\s+(?:Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)|il y a\\s+\\S{1,5}\\s+\\p{L}+|hace\\s+\\S{1,5}\\s+\\p{L}+|\\d{1,3}\\s?(?:秒|分|時間|日|週間|か月|ヶ月|年)前';
const POSTED = `(?:${DAY}[\\s,–-]*(?:[|•·]\\s*)?${CLOCK}|${AGO})`;

const TIME_LINE = new RegExp(`^[•·|–-]?\\s*(${POSTED}|${DAY})$`, 'iu');
const NAME_AND_TIME = new RegExp(`^(\\S.{0,50}?)[\\s,•·|–-]*(${POSTED})$`, 'u');
const LONGEST = 100;

/** A name and the time beside it, both as they stand. */
export interface NameAndTime {
  name: string;
  posted: string;
}

/** Reads a line that is a time of posting and nothing else, such as "3 hours ago" or "Oct. 17  05:39 pm JST". */
export function timeOf(value: string): string | null {
  return value.length > LONGEST ? null : (TIME_LINE.exec(value)?.[1] ?? null);
}

/** Reads a line that is a name with a time of posting right after it, with or without a space between. */
export function nameAndTimeOf(value: string): NameAndTime | null {
  if (value.length > LONGEST || timeOf(value)) return null;
  const [, name, posted] = NAME_AND_TIME.exec(value) ?? [];
  return name && posted ? { name: name.trim(), posted } : null;
}
