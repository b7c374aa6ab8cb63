import { type Draft, type MeasuredLine, roleOf } from './draft.ts';
import { type FunctionShare, functionShareFor } from './function-words.ts';
import { type LineWording, lineWording } from './line-wording.ts';
import { isAdvertLabel } from './phrases.ts';
import type { Role } from './reading.ts';
import { SITE_WORDS, UNSPACED_SITE_WORDS } from './site-words.ts';

/** What a line shows by itself, as numbers: 0 and 1 for no and yes, shares from 0 to 1, or counts. */
export interface LineTraits extends LineWording {
  line: MeasuredLine;
  /** What an earlier step said it is: furniture, a caption, a comment and so on. */
  claimed: boolean;
  furniture: number;
  comment: number;
  /** How many blank lines stand right above it. */
  blanksBefore: number;
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
  /** Its telling words, each once. */
  topics: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const WIDE_PAIR = /[\p{Script=Han}\p{Script=Katakana}]{2}/gu;
const MAYBE_WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]/;
const COLON = /[:：]/;
const HEAD = 800;
const SENTENCES = /[.!?][”"»’)]?\s+["“„«(]?\p{Lu}|。/gu;
const QUOTE = /^["“”„«»‘’'「『‹]/;
const MARK = /^[^\p{L}\p{N}"“”„«»‘’'「『‹(（¿¡]/u;
const LIST = /^(?:[•·*–—▪■●►»›‣-]\s?|\d{1,2}[.)]\s)/;

/** Measures the traits of each line that holds text, in the order of the page. */
export function lineTraits(draft: Draft): LineTraits[] {
  const measured = traitsBy(draft);
  const traits: LineTraits[] = [];
  let blanksBefore = 0;
  for (const line of draft.lines) {
    if (line.continues !== null) continue;
    if (line.value === '') {
      blanksBefore++;
      continue;
    }
    // The label of an advertisement parts no report: the lines around it count as neighbours.
    if (!isAdvertLabel(line))
      traits.push({ ...measured(line), line, blanksBefore, ...claimedAs(roleOf(draft, line.n)) });
    blanksBefore = 0;
  }
  return traits;
}

type OwnTraits = Omit<LineTraits, 'line' | 'blanksBefore' | 'claimed' | 'furniture' | 'comment'>;

/** Measures a line by its text, and lines of the same text only once. */
function traitsBy(draft: Draft): (line: MeasuredLine) => OwnTraits {
  const functionShare = functionShareFor(draft.values.language);
  const known = new Map<string, OwnTraits>();
  return (line) => {
    if (line.times === 1) return ownTraits(line, functionShare);
    const own = known.get(line.value) ?? ownTraits(line, functionShare);
    known.set(line.value, own);
    return own;
  };
}

function claimedAs(role: Role | undefined): Pick<LineTraits, 'claimed' | 'furniture' | 'comment'> {
  return {
    claimed: role !== undefined,
    furniture: yes(role === 'furniture'),
    comment: yes(role?.startsWith('comment') ?? false),
  };
}

function ownTraits(line: MeasuredLine, functionShare: FunctionShare): OwnTraits {
  const head = line.value.slice(0, HEAD);
  const words = head.toLowerCase().match(WORD) ?? [];
  const wide = MAYBE_WIDE.test(head);
  return {
    functionWords: functionShare(head, words),
    capitals: capitalsOf(head),
    siteWords: countOf(words, (word) => SITE_WORDS.has(word)) + (wide ? matches(head, UNSPACED_SITE_WORDS) : 0),
    topics: topicsOf(head, words, wide),
    ...countsOf(head),
    ...startOf(line.value),
    colon: yes(COLON.test(line.value.slice(-1))),
    ...lineWording(line),
  };
}

function yes(condition: boolean): number {
  return condition ? 1 : 0;
}

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function countOf(words: readonly string[], test: (word: string) => boolean): number {
  let count = 0;
  for (const word of words) if (test(word)) count++;
  return count;
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
      if (isCapital(head.charCodeAt(start))) capital++;
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

function topicsOf(head: string, words: readonly string[], wide: boolean): string[] {
  const telling = words.filter((word) => word.length > 4);
  return [...new Set(wide ? [...telling, ...(head.match(WIDE_PAIR) ?? [])] : telling)];
}

function countsOf(head: string): Pick<LineTraits, 'digits' | 'commas' | 'sentences'> {
  let digits = 0;
  let commas = 0;
  for (let at = 0; at < head.length && at < 300; at++) {
    const code = head.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 44 || code === 59 || code === 0x3001 || code === 0xff0c) commas++;
  }
  const long = head.length >= 40;
  return {
    digits: digits / Math.max(1, Math.min(300, head.length)),
    commas,
    sentences: long ? matches(head, SENTENCES) : 0,
  };
}

function startOf(value: string): Pick<LineTraits, 'quoteStart' | 'markStart' | 'listStart' | 'smallStart'> {
  const first = value[0]!;
  return {
    quoteStart: yes(QUOTE.test(value)),
    markStart: yes(MARK.test(value)),
    listStart: yes(LIST.test(value)),
    smallStart: yes(first !== first.toUpperCase() && first === first.toLowerCase()),
  };
}
