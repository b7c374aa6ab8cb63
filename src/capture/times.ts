import { AGO, AT, DAY_WORDS, SHORT_AGO, WEEKDAYS } from './time-words.ts';
import { monthNames } from './month-names.ts';
import { remembered } from './remembered.ts';

const LANGUAGES = 'en de de-AT fr es it pt nl sv da pl cs ru uk id tr ar'.split(' ');
const NAMES = LANGUAGES.flatMap((language) => monthNames(language).map(([name]) => name));
const MONTH = `(?:${[...new Set(NAMES)].sort((a, b) => b.length - a.length).join('|')})`;
const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d{2}';
const DAY = [
  DAY_WORDS,
  `${MONTH}\\.?\\s+${DAY_NUMBER}(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?`,
  `${DAY_NUMBER}(?:st|nd|rd|th|er|º)?\\.?[\\s-]+(?:de\\s+|of\\s+)?${MONTH}\\.?,?(?:[\\s-]+(?:del?\\s+)?${YEAR})?`,
  `\\d{1,2}[./-]\\d{1,2}[./-](?:${YEAR}|\\d{2})`,
  `\\d{1,2}/\\d{1,2}`,
  `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  `${YEAR}年\\s?\\d{1,2}月\\s?\\d{1,2}日`,
  `${YEAR}년\\s?\\d{1,2}월\\s?\\d{1,2}일`,
].join('|');
const CLOCK =
  '\\d{1,2}\\s?[:.hH時]\\s?\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?分?(?:\\s*[ap]\\.?\\s?m\\.?)?(?:\\s*(?:Uhr|Z|[A-Z]{3,4}))?|\\d{1,2}\\s?[ap]\\.?m\\.?';
const WEEKDAY = `(?:(?:${WEEKDAYS})\\.?,?\\s+)?`;
const EXACT = `${WEEKDAY}(?:${DAY})\\)?[\\s,–|•·T-]*(?:(?:${AT})\\s+)?(?:${CLOCK})|(?:${CLOCK})[\\s,–|•·-]+(?:(?:${AT})\\s+)?${WEEKDAY}(?:${DAY})|${AGO}`;
const ON =
  '(?:(?:posted|published|answered|commented|veröffentlicht|publié|publicado|geschrieben)\\s+)?(?:(?:on|am|at|le|el|il|em|den|op|dnia|в)\\s+)?';

const TIME_LINE = new RegExp(`^[•·|–/(-]*\\s*${ON}(${EXACT}|${WEEKDAY}(?:${DAY})|${SHORT_AGO})[\\s).:]*$`, 'iu');
const NAME_AND_EXACT = new RegExp(
  `^(\\S.{0,110}?)(?:\\s+(?:on|am|le|el|il|at|em|den|op)\\s|[\\s,•·|/(:»›~–—-])*(${EXACT})[\\s).:]*$`,
  'iu',
);
const NAME_AND_DAY = new RegExp(
  `^(\\S.{0,60}?)(?:\\s+(?:on|am|le|el|il)\\s+|,\\s+|\\s*[•·|/(»›~–—-]+\\s*)(${WEEKDAY}(?:${DAY})|${SHORT_AGO})[\\s).:]*$`,
  'iu',
);
// Patterns this long are tried only where a line ends as a time may end.
const ENDS_AS_TIME =
  /(?:\d|\d\s?\p{L}{1,5}\.?|[ap]\.?m\.?(?:\s\p{L}{3,4})?|uhr|\d\s\p{L}{3,4}|[日前전일천])[\s).:]*$|(?<!\p{L})(?:ago|edited|now|her|zuvor|atrás|fa|geleden|sedan|siden|temu|назад|тому|önce|sitten|lalu|trước|zpět|instant|eben)[\s).:]*$|(?:il y a|hace|vor|há|för|for|před|منذ)\s\P{P}{2,25}[\s).:]*$/iu;
const DAY_ALONE = new RegExp(`^(?:${DAY_WORDS})[\\s).:]*$`, 'iu');
const LONGEST = 160;
const TAIL = 40;

/** A name and the time beside it, both as they stand. */
export interface NameAndTime {
  name: string;
  posted: string;
}

/** Reads a line that is a time of posting and nothing else, such as "3 hours ago" or "Oct. 17  05:39 pm JST". */
export const timeOf = remembered((value: string): string | null => {
  if (value.length > TAIL * 2 || !(ENDS_AS_TIME.test(value.slice(-TAIL)) || DAY_ALONE.test(value))) return null;
  return TIME_LINE.exec(value)?.[1] ?? null;
});

/** Reads a line that is a name with a time of posting right after it, with or without a space between. */
export const nameAndTimeOf = remembered((value: string): NameAndTime | null => {
  if (value.length > LONGEST || !ENDS_AS_TIME.test(value.slice(-TAIL)) || timeOf(value)) return null;
  for (const pattern of [NAME_AND_EXACT, NAME_AND_DAY]) {
    const [, name, posted] = pattern.exec(value) ?? [];
    if (name && posted) return { name: name.trim(), posted: posted.trim() };
  }
  return null;
});
