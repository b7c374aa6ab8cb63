import { DIGIT, HANGUL, unitAt, WIDE } from '../text/characters.ts';
import { type Draft, type MeasuredLine, roleOf } from '../draft.ts';
import { type FunctionWords, functionWordsOf } from '../language/function-words.ts';
import { type LineWording, lineWording } from './line-wording.ts';
import { isAdvertLabel } from '../furniture/phrases.ts';
import type { Role } from '../reading.ts';
import { UNSPACED_SITE_WORDS } from './site-words.ts';
import { vocabulary, type WordTally } from './vocabulary.ts';

/** A line on its page. */
interface Placed {
  line: MeasuredLine;
  /** Whether an earlier step said what it is: furniture, a caption, a comment and so on. */
  claimed: boolean;
  furniture: number;
  comment: number;
  /** How many blank lines stand right above it. */
  blanksBefore: number;
}

/** What the text of a line shows, as numbers: 0 and 1 for no and yes, shares from 0 to 1, or counts. */
interface TextTraits {
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

/** What a line shows by itself. */
export interface LineTraits extends Placed, TextTraits {}

const WIDE_PAIR = /[\p{Script=Han}\p{Script=Katakana}]{2}/gu;
const NO_PAIRS: readonly string[] = [];
const HEAD = 800;
const SENTENCES = /[.!?][”"»’)]?\s+["“„«(]?\p{Lu}|。/gu;
const PLAIN_START = /^[A-Za-z\u00c0-\u024f]/;
const QUOTE = /^["“”„«»‘’'「『‹]/;
const MARK = /^[^\p{L}\p{N}"“”„«»‘’'「『‹(（¿¡]/u;
const LIST = /^(?:[•·*–—▪■●►»›‣-]\s?|\d{1,2}[.)]\s)/;

/** Measures the traits of each line that holds text, in the order of the page. */
export function lineTraits(draft: Draft): LineTraits[] {
  const textTraits = traitsBy(draft);
  const traits: LineTraits[] = [];
  let blanksBefore = 0;
  for (const line of draft.lines) {
    if (line.continues !== null) continue;
    if (line.value === '') {
      blanksBefore++;
      continue;
    }
    if (!partsNoReport(draft, line)) traits.push(placed(textTraits(line), line, blanksBefore, roleOf(draft, line.n)));
    blanksBefore = 0;
  }
  return traits;
}

// What labels an advertisement, or the report itself, or was printed at the edge of a sheet, parts no report: the lines around
// it count as neighbours.
function partsNoReport({ textLabels }: Draft, line: MeasuredLine): boolean {
  return line.edge || isAdvertLabel(line) || textLabels.get(line.n) === line.value.length;
}

// One literal for all, so that all have one shape: what reads them is several times faster then.
function placed(text: TextTraits, line: MeasuredLine, blanksBefore: number, role: Role | undefined): LineTraits {
  return {
    line,
    claimed: role !== undefined,
    furniture: yes(role === 'furniture'),
    comment: yes(role?.startsWith('comment') ?? false),
    blanksBefore,
    wording: text.wording,
    functionWords: text.functionWords,
    capitals: text.capitals,
    digits: text.digits,
    commas: text.commas,
    sentences: text.sentences,
    siteWords: text.siteWords,
    quoteStart: text.quoteStart,
    markStart: text.markStart,
    listStart: text.listStart,
    smallStart: text.smallStart,
    colon: text.colon,
    topics: text.topics,
  };
}

/** Measures lines by their text, and lines of the same text only once. */
function traitsBy(draft: Draft): (line: MeasuredLine) => TextTraits {
  const functionWords = functionWordsOf(draft.values.language);
  const tally = vocabulary(functionWords.has);
  const known = new Map<string, TextTraits>();
  return (line) => {
    if (line.times === 1) return traitsOf(line, functionWords, tally);
    const same = known.get(line.value);
    if (same) return same;
    const traits = traitsOf(line, functionWords, tally);
    known.set(line.value, traits);
    return traits;
  };
}

function traitsOf(line: MeasuredLine, { share }: FunctionWords, tally: ReturnType<typeof vocabulary>): TextTraits {
  const head = line.value.slice(0, HEAD);
  const words = tally(head, (line.kinds & WIDE) === 0 ? NO_PAIRS : (head.match(WIDE_PAIR) ?? NO_PAIRS));
  const plain = PLAIN_START.test(head);
  return {
    wording: lineWording(line, words),
    functionWords: share(head, words.functionWords, words.all),
    capitals: capitalsOf(head),
    digits: (line.kinds & DIGIT) === 0 ? 0 : digitsIn(head) / Math.min(DIGIT_HEAD, head.length),
    commas: commasIn(head),
    sentences: head.length >= 40 ? matches(head, SENTENCES) : 0,
    siteWords: siteWordsIn(head, words, line.kinds),
    quoteStart: yes(!plain && QUOTE.test(head)),
    markStart: yes(!plain && MARK.test(head)),
    listStart: yes(!plain && LIST.test(head)),
    smallStart: yes(startsSmall(head)),
    colon: yes(head.endsWith(':') || head.endsWith('：')),
    topics: words.topics,
  };
}

function siteWordsIn(head: string, { siteWords }: WordTally, kinds: number): number {
  return siteWords + ((kinds & (WIDE | HANGUL)) === 0 ? 0 : matches(head, UNSPACED_SITE_WORDS));
}

const DIGIT_HEAD = 300;

function digitsIn(head: string): number {
  let digits = 0;
  for (let at = 0; at < head.length && at < DIGIT_HEAD; at++) {
    const code = unitAt(head, at);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
}

function commasIn(head: string): number {
  let commas = 0;
  for (let at = 0; at < head.length && at < DIGIT_HEAD; at++) {
    const code = unitAt(head, at);
    if (code === 44 || code === 59 || code === 0x3001 || code === 0xff0c) commas++;
  }
  return commas;
}

function startsSmall(head: string): boolean {
  const first = head[0]!;
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

function yes(condition: boolean): number {
  return condition ? 1 : 0;
}

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

// The first word of a line has a capital anyway, and short words have none even in headlines.
function capitalsOf(head: string): number {
  let longer = 0;
  let capital = 0;
  for (let start = head.indexOf(' ') + 1; start > 0 && start < head.length;) {
    const space = head.indexOf(' ', start);
    const end = space < 0 ? head.length : space;
    if (end - start > 3) {
      longer++;
      if (isCapital(unitAt(head, start))) capital++;
    }
    start = end + 1;
  }
  return longer < 2 ? -0.1 : capital / longer;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
