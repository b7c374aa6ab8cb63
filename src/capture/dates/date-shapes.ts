import { anyCase } from '../text/any-case.ts';
import { BUDDHIST_AHEAD, BUDDHIST_FROM, ERA_LETTERS, ERAS } from './eras.ts';
import { HAN_NUMBER, hanNumber } from './han-numbers.ts';
import { dayOfIranian, IRANIAN_MONTHS, IRANIAN_YEARS } from './iranian-calendar.ts';
import { monthNamed } from './months.ts';

/** A date as a shape takes it from the page: which number is the day and which the month may still be open. */
export interface TakenDate {
  year: number;
  /** The month and the day; or two numbers, the first of which is the day in some countries and the month in others. */
  month: number;
  day: number;
  open: boolean;
  /** How many signs at the start of the match are another word, run into the date. */
  before: number;
  /** Whether the year had two digits, so that its century is open. */
  short: boolean;
}

/** One way in which pages write a calendar day. */
export interface DateShape {
  /** A text without these signs holds no such date. */
  needs: RegExp;
  pattern: RegExp;
  take: (match: RegExpMatchArray, language: string | null) => TakenDate | null;
}

const WITH_YEAR = /(?:1[6-9]|2[0156])\d\d/;
const FEWEST_YEARS = 1600;
const YEAR_FIRST: ReadonlySet<string> = new Set(['ja', 'zh', 'ko']);
const DASHED: ReadonlySet<string> = new Set(['nl', 'es', 'pt', 'it', 'fr', 'da', 'id', 'tr']);
// A page without its spaces runs the day of the update into the year before it: 2 May 20243 May 2024.
const START = '(?:(?<![\\d.])|(?<=(?<!\\d)(?:19|20)\\d\\d))';
const YEAR = '(1[6-9]\\d\\d|2[0156]\\d\\d)';
// Thai and Lao shorten a month to two letters with a full stop behind each.
const NAME =
  "(\\p{L}[\\p{L}\\p{M}'’]{1,24}(?:\\s\\p{Script=Arabic}{3,7})?|[\\u0e01-\\u0eff]{1,4}\\.[\\u0e01-\\u0eff]{1,4})[.׳॰]?";
// Arab papers write a month's Syriac and its Roman name: "آب/أغسطس".
const OTHER_NAME = '(?:\\s?[/(]\\s?\\p{Script=Arabic}{2,10}(?:\\s\\p{Script=Arabic}{3,7})?\\)?)?';
const ORDINAL = `(?:${anyCase(`st|nd|rd|th|er|re|o|a|°|일`)})?`;
const OF = `(?:${anyCase(`(?:de|di|of)\\s+|d['’]|ta['’]\\s+|ב`)})?`;
const YEAR_WORD = `(?:${anyCase(`\\s?m\\.|\\s?gada|\\s?g\\.|\\s?ж\\.|\\s?жылғы|\\s?թ\\.|(?:\\(e\\)|e)?ko`)})`;
const ASIDE = '(?:\\s?\\([^()]{1,12}\\))?';

/** The shapes of dates, surest first; digits are ASCII and brackets half-width. */
export const DATE_SHAPES: readonly DateShape[] = [
  {
    needs: /年/,
    pattern: new RegExp(
      `(${Object.keys(ERAS).join('|')})\\s?(元|\\d{1,3})\\s?年${ASIDE}\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日`,
      'gu',
    ),
    take: ([, era, year, month, day]) => {
      return taken((ERAS[era ?? ''] ?? 0) + (year === '元' ? 1 : Number(year)), Number(month), day);
    },
  },
  {
    needs: /[年년]/,
    pattern: new RegExp(
      `(?<!\\d)${YEAR}\\s?[年년]${ASIDE}\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})(?:\\s?[日号號일]|(?!\\d))`,
      'gu',
    ),
    take: ([, year, month, day]) => taken(year, Number(month), day),
  },
  {
    needs: /年[一二三四五六七八九十]/,
    pattern: new RegExp(
      `(${Object.keys(ERAS).join('|')})?(元|${HAN_NUMBER})年(${HAN_NUMBER})月(${HAN_NUMBER})日`,
      'gu',
    ),
    take: ([, era, year = '', month = '', day = '']) => {
      const number = (era ? ERAS[era]! : 0) + (year === '元' ? 1 : hanNumber(year));
      return number < FEWEST_YEARS ? null : taken(number, hanNumber(month), String(hanNumber(day)));
    },
  },
  {
    needs: /[MTSHR]\.?\d/,
    pattern: /(?<![A-Za-z\d])([MTSHR])\.?(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?![\d./])/gu,
    take: ([, era = '', year, month, day], language) =>
      language === 'ja' ? taken(ERA_LETTERS[era]! + Number(year), Number(month), day) : null,
  },
  {
    needs: /[\u0600-\u06ff]\s1[34]\d\d/,
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s(${IRANIAN_MONTHS})(?:\\sماه)?،?\\s(${IRANIAN_YEARS})(?!\\d)`, 'gu'),
    take: ([, day, month = '', year]) => {
      const found = dayOfIranian(Number(year), month, Number(day));
      const date = new Date(found ?? 0);
      return found === null ? null : taken(date.getUTCFullYear(), date.getUTCMonth() + 1, String(date.getUTCDate()));
    },
  },
  {
    needs: /\d{4}[-/.]/,
    // A clock may follow without a space: 2024.10.1712:44.
    pattern: new RegExp(`(?<![\\d/])${YEAR}(?:-|/|\\.\\s?)(\\d{1,2})(?:-|/|\\.\\s?)(\\d{1,2})(?=\\d\\d:|\\D|$)`, 'gu'),
    take: ([, year, month, day]) => taken(year, Number(month), day),
  },
  {
    needs: WITH_YEAR,
    pattern: new RegExp(
      `${START}(\\d{1,2})(?:\\.(?=[oa°]))?${ORDINAL}\\.?[\\s/-]*${OF}${NAME}${OTHER_NAME}[\\s/,،-]*(?:(?:${anyCase(`de|del|of`)})\\s+)?${YEAR}`,
      'gu',
    ),
    take: ([, day, month, year], language) => taken(year, monthIn(month, language), day),
  },
  {
    needs: WITH_YEAR,
    pattern: new RegExp(`${NAME}[\\s-]{0,3}(\\d{1,2})${ORDINAL}(?:\\s*[,،]\\s*|\\s+|-)${YEAR}`, 'gu'),
    take: ([, month, day, year], language) => {
      const date = taken(year, monthIn(month, language), day);
      return date && { ...date, before: joinedBefore(month) };
    },
  },
  {
    // As programs of the C language write it: Fri May 3 10:00:00 UTC 2024.
    needs: /:\d\d [A-Z\d ]*\d{4}/,
    pattern: new RegExp(`${NAME} {1,2}(\\d{1,2}) \\d\\d:\\d\\d(?::\\d\\d)?(?: [A-Z]{2,5})? ${YEAR}`, 'gu'),
    take: ([, month, day, year], language) => taken(year, monthIn(month, language), day),
  },
  {
    needs: WITH_YEAR,
    pattern: new RegExp(`(?<!\\d)${YEAR}\\.?${YEAR_WORD}?[\\s-]+${NAME}[\\s-]+(\\d{1,2})(?![\\d:])`, 'gu'),
    take: ([, year, month, day], language) => taken(year, monthIn(month, language), day),
  },
  {
    needs: WITH_YEAR,
    pattern: new RegExp(`(?<!\\d)${YEAR}\\.?${YEAR_WORD}[\\s-]+(\\d{1,2})(?:\\.\\s*|\\s+)${NAME}`, 'gu'),
    take: ([, year, day, month], language) => taken(year, monthIn(month, language), day),
  },
  {
    needs: /\d\.?[\s-]*\p{L}{3,}\.?[\s,-]*['’]?\d\d/u,
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})${ORDINAL}\\.?[\\s-]*${NAME}[\\s,-]*['’]?(\\d{2})(?![\\d:.]|\\s?(?:${anyCase(`uhr|h|am|pm`)})\\b)`,
      'gu',
    ),
    take: ([, day, month, year], language) => taken(year, monthIn(month, language), day),
  },
  {
    needs: /tháng|thg/iu,
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})\\s+(?:tháng|thg)\\s+(\\d{1,2})(?:\\s*,\\s*|\\s+năm\\s+|\\s+)${YEAR}`,
      'giu',
    ),
    take: ([, day, month, year]) => taken(year, Number(month), day),
  },
  {
    needs: /\d\.\s?\d/,
    // A two-digit year may have a clock right after it: 28.09.1912:44.
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}(?=\d\d:)|(?:1[6-9]|2[0156])\d\d|\d{2}(?![\d.]))/gu,
    take: ([, first, month, last], language) => {
      const yearFirst = YEAR_FIRST.has(language ?? '') && last?.length === 2;
      if (yearFirst) return taken(first?.padStart(2, '0'), Number(month), last);
      // No month has the number 21: a few papers write 04.21.2024, and papers in English 04.05.24 as well for a day in April.
      return taken(last, Number(month), first, Number(month) > 12 || (language === 'en' && last?.length === 2));
    },
  },
  {
    needs: /\d[/-]\d/,
    // A clock may stand before or behind it without a space: 12:4825/01/2026, 25/01/2026/12:48.
    pattern: new RegExp(
      `(?:(?<![\\d/]|\\d-)|(?<=(?<!\\d)\\d?\\d:\\d\\d))(\\d{1,2})([/-])(\\d{1,2})\\2${YEAR}(?![/-](?!\\d\\d:))`,
      'gu',
    ),
    take: ([, first, , second, year]) => taken(year, Number(second), first, true),
  },
  {
    needs: /\d\d-\d\d-\d\d/,
    // Papers that put the year last write 01-10-24; in other languages such numbers may be anything.
    pattern: /(?<![\d/-])(\d\d)-(\d\d)-(\d\d)(?![\d/-])/gu,
    take: ([, first, second, year], language) =>
      DASHED.has(language ?? '') ? taken(year, Number(second), first, true) : null,
  },
  {
    needs: /\d\/\d/,
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/gu,
    take: ([, first, second, year]) => taken(year, Number(second), first, true),
  },
];

function taken(
  year: string | number | undefined,
  month: number | null,
  day: string | undefined,
  open = false,
): TakenDate | null {
  if (month === null) return null;
  const number = Number(year);
  const ours = number >= BUDDHIST_FROM ? number - BUDDHIST_AHEAD : number;
  return { year: ours, month, day: Number(day), open, before: 0, short: String(year).length === 2 };
}

// A page without its spaces runs a name into the month: "TimesNovember 21", "DOENovember 21"; in capitals "MILLSNOV 21".
const JOINED = /\p{L}(?=\p{Lu}\p{Ll}{2,}$)|\p{Lu}{2}(?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)$)/u;

function monthIn(word: string | undefined, language: string | null): number | null {
  if (word === undefined) return null;
  return monthNamed(word.slice(joinedBefore(word)), language);
}

function joinedBefore(word = ''): number {
  const joined = JOINED.exec(word);
  return joined ? joined.index + joined[0].length : 0;
}
