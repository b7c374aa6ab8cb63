import { HANGUL, unitAt, WIDE } from '../text/characters.ts';
import { endsInColon } from '../text/line-ends.ts';
import { lowerHead, type MeasuredLine } from '../text/measured-line.ts';
import { type Units, unitList } from '../text/units.ts';
import type { FunctionWords } from '../language/function-words.ts';
import { type LineWording, lineWording } from './line-wording.ts';
import { UNSPACED_SITE_WORDS } from './site-words.ts';
import type { vocabulary, WordTally } from './vocabulary.ts';

/** What the text of a line shows, as numbers: 0 and 1 for no and yes, shares from 0 to 1, or counts. */
export interface TextTraits {
  wording: LineWording;
  functionWords: number;
  capitals: number;
  digits: number;
  commas: number;
  sentences: number;
  siteWords: number;
  quoteStart: number;
  markStart: number;
  listStart: number;
  smallStart: number;
  colon: number;
  /** Its telling words, each once, by their numbers on the page. */
  topics: readonly number[];
}

const WIDE_PAIR = /[\p{Script=Han}\p{Script=Katakana}]{2}/gu;
const NO_PAIRS: readonly string[] = [];
const HEAD = 800;
const unitsOf = unitList();
const SENTENCES = /[.!?][”"»’)]?\s+["“„«(]?\p{Lu}|。/gu;
const QUOTE = /^["“”„«»‘’'「『‹]/;
const MARK = /^[^\p{L}\p{N}"“”„«»‘’'「『‹(（¿¡]/u;
const LIST = /^(?:[•·*–—▪■●►»›‣-]\s?|\d{1,2}[.)]\s)/;

/** Measures what the text of a line shows, its words counted by the vocabulary of its page. */
export function textTraits(
  line: MeasuredLine,
  { share }: FunctionWords,
  tally: ReturnType<typeof vocabulary>,
): TextTraits {
  const head = line.value.slice(0, HEAD);
  const words = tally(
    lowerHead(line, HEAD),
    (line.kinds & WIDE) === 0 ? NO_PAIRS : (head.match(WIDE_PAIR) ?? NO_PAIRS),
  );
  const plain = isLatin(unitAt(head, 0));
  const spelt = unitsOf(head);
  const signs = signsIn(spelt);
  return {
    wording: lineWording(line, words),
    functionWords: share(head, words.functionWords, words.all),
    capitals: capitalsOf(spelt),
    digits: signs.digits / Math.min(SIGNS_HEAD, head.length),
    commas: signs.commas,
    sentences: head.length >= 40 ? matches(head, SENTENCES) : 0,
    siteWords: siteWordsIn(head, words, line.kinds),
    quoteStart: yes(!plain && QUOTE.test(head)),
    markStart: yes(!plain && MARK.test(head)),
    listStart: yes(!plain && LIST.test(head)),
    smallStart: yes(startsSmall(head)),
    colon: yes(endsInColon(head)),
    topics: words.topics,
  };
}

function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x24f);
}

function siteWordsIn(head: string, { siteWords }: WordTally, kinds: number): number {
  return siteWords + ((kinds & (WIDE | HANGUL)) === 0 ? 0 : matches(head, UNSPACED_SITE_WORDS));
}

const SIGNS_HEAD = 300;
const SEMICOLON = 59;
const IDEOGRAPHIC_COMMA = 0x3001;
const SPACE = 32;

/** The digits and the commas of a line's first characters. */
function signsIn({ text, units }: Units): { digits: number; commas: number } {
  const length = Math.min(SIGNS_HEAD, text.length);
  const signs = { digits: 0, commas: 0 };
  for (let at = 0; at < length; at++) {
    const code = units[at]!;
    if (code > SEMICOLON && code < IDEOGRAPHIC_COMMA) continue;
    if (code >= 48 && code <= 57) signs.digits++;
    else if (code === 44 || code === SEMICOLON || code === IDEOGRAPHIC_COMMA || code === 0xff0c) signs.commas++;
  }
  return signs;
}

function startsSmall(head: string): boolean {
  const code = unitAt(head, 0);
  if (code < 128) return code >= 97 && code <= 122;
  const first = head[0]!;
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

// The matches themselves are not asked for.
function matches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

// The first word of a line has a capital anyway, and short words have none even in headlines.
function capitalsOf({ text, units }: Units): number {
  let longer = 0;
  let capital = 0;
  const { length } = text;
  let start = text.indexOf(' ') + 1;
  for (let at = start; start > 0 && at <= length; at++) {
    if (at < length && units[at] !== SPACE) continue;
    if (at - start > 3) {
      longer++;
      if (isCapital(units[start]!)) capital++;
    }
    start = at + 1;
  }
  return longer < 2 ? -0.1 : capital / longer;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function yes(condition: boolean): number {
  return condition ? 1 : 0;
}
