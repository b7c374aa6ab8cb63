import type { MeasuredLine } from '../text/measured-line.ts';
import { LEADS_ELSEWHERE } from '../traits/heading-words.ts';
import { BULLET_SIGNS } from '../text/bullets.ts';
import { endsInColon } from '../text/line-ends.ts';
import { stemShare, stemsOf } from '../text/stems.ts';

const LIST = new RegExp(`^(?:[${BULLET_SIGNS}]|\\d{1,2}[.)])\\s`, 'u');
// "100 g barley": what a recipe asks for.
const AMOUNT =
  /^[\d½¼¾⅓⅔][\d.,/½¼¾⅓⅔ –-]*\s?(?:k?g|[mcd]?l|oz|lbs?|cups?|t(?:b|ea)?sp(?:oons?)?|tablespoons?|teaspoons?|lit(?:re|er)s?|el|tl|esslöffel|teelöffel|gramm?e?s?)\s/iu;
const QUOTE = /^["“”„«»‘'「『]/;
const HEADLINE_WORDS = 8;
const HEADLINE_SIZE = 140;
const PARAGRAPH_SIZE = 90;
const MOST_WORDS = 30;
const SUBHEADING_SIZE = 90;
const SUBHEADING_WORDS = 12;
const INNER_END = /\p{L}{3}[.!?]["”’)]*\s+["“‘(]?\p{Lu}|[。！？]./u;
const ANNOUNCED = /^[^:：]{3,24}[:：]\s/u;
const OWN_SHARE = 0.2;
const LOOKED_AT = 2000;

/** Whether a line may be the headline of another report: as long as one, no sentence, and between two paragraphs. */
export function isHeadlineBetween(
  { value, size, words, ends }: MeasuredLine,
  previous: MeasuredLine | undefined,
  next: MeasuredLine | undefined,
): boolean {
  if (ends || words < HEADLINE_WORDS || size > HEADLINE_SIZE || LIST.test(value) || QUOTE.test(value)) return false;
  // A sentence that goes on below was broken off by the foot of a sheet.
  const goesOn = next !== undefined && /^\p{Ll}/u.test(next.value);
  return !goesOn && isParagraph(previous) && isParagraph(next) && !endsInColon(value);
}

/** Whether a line speaks of what is spoken of below it, as a subheading does and another report's headline seldom. */
export function headsWords({ value }: MeasuredLine, after: readonly MeasuredLine[]): boolean {
  if (LEADS_ELSEWHERE.test(value)) return false;
  const below = new Set(after.flatMap((line) => stemsOf(line.value.slice(0, LOOKED_AT))));
  return stemShare(value, below) > OWN_SHARE;
}

/** Whether a line is short and no sentence, and neither an item of a list nor the words that announce one. */
export function isShort({ ends, size, value }: MeasuredLine): boolean {
  return !ends && size <= SUBHEADING_SIZE && !LIST.test(value) && !endsInColon(value);
}

function isParagraph(line: MeasuredLine | undefined): boolean {
  return line !== undefined && line.ends && line.size >= PARAGRAPH_SIZE;
}

/** Whether a line is short enough for a subheading and stands right above prose that is longer. */
export function headsParagraph({ value, size, words, ends, n }: MeasuredLine, next: MeasuredLine): boolean {
  if (size > SUBHEADING_SIZE || words > SUBHEADING_WORDS || next.size < size * 1.5) return false;
  const sentence = ends && !/[?!？！]$/.test(value);
  return !sentence && next.n - n <= 3 && ![LIST, AMOUNT, QUOTE].some((none) => none.test(value)) && !endsInColon(value);
}

/** Whether a line among the paragraphs that is none of them leads to another report. */
export function leadsElsewhere({ value, words, ends }: MeasuredLine): boolean {
  if (words >= MOST_WORDS || INNER_END.test(value)) return false;
  return LEADS_ELSEWHERE.test(value) || (!ends && words >= HEADLINE_WORDS);
}

/** Whether a line names another report behind words that announce it and a colon: "Read more: Mill sold". */
export function announcesElsewhere({ value, ends }: MeasuredLine): boolean {
  return !ends && ANNOUNCED.test(value) && LEADS_ELSEWHERE.test(value);
}

/** Whether a line leads on to what stands below it. What ends with a colon is no sentence’s end, but with many words, or behind a sentence, it is prose. */
export function leadsOn({ value, words }: MeasuredLine): boolean {
  return endsInColon(value) && (words >= SUBHEADING_WORDS || INNER_END.test(value));
}
