import { AGO, AGO_FIRST, AGO_LAST, AT, DAY_WORDS, EDITED, PLAIN_LETTER, SHORT_AGO, WEEKDAYS } from './time-words.ts';
import { lowerCase } from '../text/lower-case.ts';
import { MARKED_MONTH as MONTH, withMonthsMarked } from './month-marks.ts';
import { once } from '../text/once.ts';
import { remembered } from '../text/remembered.ts';

const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d{2}';
// The day of the week as Japanese papers put it behind a date.
const WEEKDAY_BEHIND = '(?:\\s?[(（][日月火水木金土][)）])?';
const DAY = [
  DAY_WORDS,
  `${MONTH}\\.?\\s+${DAY_NUMBER}(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?`,
  `${MONTH}\\.?\\s+['’]\\d{2}`,
  `${DAY_NUMBER}\\s+${MONTH}\\s+['’]?\\d{2}`,
  `${MONTH}\\.?\\s+${DAY_NUMBER},?\\s+['’]\\d{2}`,
  `${DAY_NUMBER}(?:st|nd|rd|th|er|º)?\\.?[\\s-]+(?:de\\s+|of\\s+)?${MONTH}\\.?,?(?:[\\s-]+(?:del?\\s+)?${YEAR})?`,
  `\\d{1,2}[./-]\\d{1,2}[./-](?:${YEAR}|\\d{2})`,
  `\\d{1,2}\\.\\s\\d{1,2}\\.\\s${YEAR}`,
  `\\d{1,2}/\\d{1,2}${WEEKDAY_BEHIND}`,
  `${YEAR}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,2}${WEEKDAY_BEHIND}`,
  `(?:${YEAR}年\\s?)?\\d{1,2}月\\s?\\d{1,2}日${WEEKDAY_BEHIND}`,
  `${YEAR}년\\s?\\d{1,2}월\\s?\\d{1,2}일`,
].join('|');
const CLOCK =
  '(?:(?:오전|오후|午前|午後|上午|下午)\\s?)?\\d{1,2}\\s?[:.h時]\\s?\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?分?(?:\\s*[ap]\\.?\\s?m\\.?)?(?:\\s*(?:uhr|hs?|z|[a-z]{3,4}))?|\\d{1,2}\\s?[ap]\\.?m\\.?';
const WEEKDAY = `(?:(?:${WEEKDAYS})\\.?,?\\s+)?`;
const AGO_OR_DAY_LAST = `(?:${CLOCK})[\\s,–|•·-]+(?:(?:${AT})\\s+)?${WEEKDAY}(?:${DAY})|${AGO}`;
const CLOCK_LAST = `\\)?\\.?[\\s,–|•·t@-]*(?:(?:${AT})\\s+)?(?:${CLOCK})`;
const EXACT = `${WEEKDAY}(?:${DAY})${CLOCK_LAST}|${AGO_OR_DAY_LAST}`;
const ON =
  '(?:(?:posted|published|answered|commented|edited|active|veröffentlicht|publié|publicado|geschrieben)\\s+)?(?:(?:on|am|at|le|el|il|em|den|op|dnia|в)\\s+)?';

const TAIL_WORDS = `(?:\\s*[•·\\[(]\\s*(?:${EDITED})[\\])]?)?`;

// All of these are asked of text in lower case, the first three of such with its months marked.
const TIME_LINE = new RegExp(
  `^[•·|–/(-]*\\s*${ON}(${WEEKDAY}(?:${DAY})(?:${CLOCK_LAST})?|${AGO_OR_DAY_LAST}|${SHORT_AGO})${TAIL_WORDS}[\\s).:*]*$`,
  'u',
);
const NAME_AND_EXACT = new RegExp(
  `^(\\S.{0,110}?)(?:\\s+(?:on|am|le|el|il|at|em|den|op)\\s|[\\s,•·|/(:»›~–—-])*(${EXACT})${TAIL_WORDS}[\\s).:*]*$`,
  'u',
);
const NAME_AND_DAY = new RegExp(
  `^(\\S.{0,60}?)(?:\\s+(?:on|am|le|el|il|commented(?: on)?)\\s+|,\\s+|\\s*[•·|/(»›~–—-]+\\s*)(${WEEKDAY}(?:${DAY})|${SHORT_AGO})[\\s).:]*$`,
  'u',
);
// Patterns this long are tried only where a line ends as a time may end.
const ENDS_AS_TIME = new RegExp(
  [
    `(?:\\d|\\d\\s?${PLAIN_LETTER}{1,5}\\.?|[ap]\\.?m\\.?(?:\\s${PLAIN_LETTER}{3,4})?|uhr|\\d\\s${PLAIN_LETTER}{3,4}|[日前전일천]|ที่แล้ว)[\\s).:]*$`,
    `(?:\\[|(?<!${PLAIN_LETTER}))(?:ago|${EDITED}|now|her|zuvor|geleden?|sedan|siden|instant|eben|zilizopita|${AGO_LAST})[\\s).:*\\]]*$`,
    `(?:vor|för|for|para|منذ|${AGO_FIRST})\\s\\P{P}{2,25}[\\s).:]*$`,
  ].join('|'),
  'u',
);
const DAY_ALONE = new RegExp(`^(?:${DAY_WORDS})[\\s).:]*$`, 'u');
const COUNTED_BACK = once(
  () =>
    new RegExp(
      `^${ON}(?:${DAY_WORDS})[\\s,]+(?:(?:${AT})\\s+)?(?:${CLOCK})|(?<!${PLAIN_LETTER})(?:${AGO})(?!${PLAIN_LETTER})`,
      'u',
    ),
);
const LONGEST = 160;
const TAIL = 40;

/** A name and the time beside it, both as they stand. */
export interface NameAndTime {
  name: string;
  posted: string;
}

/** Reads a line that is a time of posting and nothing else, such as "3 hours ago" or "Oct. 17  05:39 pm JST". */
export const timeOf = remembered((value: string): string | null => {
  if (value.length > TAIL * 2) return null;
  const lower = lowerCase(value);
  if (!ENDS_AS_TIME.test(lower.slice(-TAIL)) && !DAY_ALONE.test(lower)) return null;
  const marked = withMonthsMarked(value);
  const posted = TIME_LINE.exec(marked)?.[1];
  return posted === undefined ? null : lastIn(value, marked, posted);
});

/** Reads a line that is a name with a time of posting right after it, with or without a space between. */
export const nameAndTimeOf = remembered((value: string): NameAndTime | null => {
  if (value.length > LONGEST) return null;
  const lower = lowerCase(value);
  if (!ENDS_AS_TIME.test(lower.slice(-TAIL)) || timeOf(value)) return null;
  const marked = withMonthsMarked(value);
  for (const pattern of [NAME_AND_EXACT, NAME_AND_DAY]) {
    const [, name, posted] = pattern.exec(marked) ?? [];
    if (name && posted)
      return { name: value.slice(0, name.length).trim(), posted: lastIn(value, marked, posted).trim() };
  }
  return null;
});

/** Whether a short line tells a time by its distance from now: "Posted 2 days ago", "Yesterday at 10:15". */
export function countsBack(value: string): boolean {
  if (value.length > TAIL * 2) return false;
  return COUNTED_BACK().test(lowerCase(value));
}

// Behind the time only signs follow, so that it stands nowhere later on the line.
function lastIn(value: string, marked: string, posted: string): string {
  const start = marked.lastIndexOf(posted);
  return value.slice(start, start + posted.length);
}
