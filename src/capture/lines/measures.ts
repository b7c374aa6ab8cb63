import { COMPOSABLE, countOf, HANGUL, kindOf, SPACE, UNSPACED, WIDE } from '../text/characters.ts';
import { copiesIn } from './copies.ts';
import { endsAsSentence } from '../text/line-ends.ts';
import { logicalLines } from './logical-lines.ts';
import { FOLDED, type LogicalLine, MEASURED, type MeasuredLine } from '../text/measured-line.ts';
import { printEdges } from './print-edges.ts';
import { unitList } from '../text/units.ts';

const PLAIN_SPACE = 32;
const SENTENCE = 80;
const UNSTOPPED_END = /[\p{Script=Thai}\p{Script=Lao}][\p{Pe}\p{Pf}"'“”’)\]]*$/u;

const unitsOf = unitList();

type Edges = ReturnType<typeof printEdges>;

/** Measures the lines of a capture, wrapped ones put together, each alone and then against those that say the same. */
export function measure(texts: readonly string[]): MeasuredLine[] {
  const edges = printEdges(texts);
  const lines = logicalLines(texts, edges).map((line) => measureOne(line, texts[line.n - 1]!, edges));
  findFirsts(lines);
  // What a copy says stands above: it keeps its key, which tells it from a blank line, and no words of its own.
  for (const copy of copiesIn(lines)) copy.value = '';
  countTimes(lines);
  return lines;
}

function findFirsts(lines: readonly MeasuredLine[]): void {
  const firsts = new Map<string, number>();
  for (const line of lines) {
    const first = firsts.get(line.key);
    if (first === undefined) firsts.set(line.key, line.n);
    else line.first = first;
  }
}

function countTimes(lines: readonly MeasuredLine[]): void {
  const times = new Uint32Array(lines.length + 1);
  for (const { first, value, key } of lines) if (value !== '' || key === '') times[first]!++;
  for (const line of lines) line.times = times[line.first]!;
}

function measureOne(line: LogicalLine, text: string, edges: Edges): MeasuredLine {
  const { n, last, captured, value, continues, cut } = line;
  const head = value.slice(0, MEASURED);
  const { kinds, words, uneven } = lookOver(head);
  return {
    n,
    last,
    captured,
    value,
    continues,
    cut,
    text,
    kinds,
    key: keyOf(value, kinds, uneven),
    size: sizeOf(head, kinds),
    words: wordCount(head, kinds, words),
    ends: endsAsSentence(value) || isUnstopped(value, kinds),
    edge: edges?.[n - 1] ?? false,
    first: n,
    times: 1,
  };
}

// Thai and Lao have no full stop: what is as long as a sentence is taken for one.
function isUnstopped(value: string, kinds: number): boolean {
  return (kinds & UNSPACED) !== 0 && value.length >= SENTENCE && UNSTOPPED_END.test(value);
}

function keyOf(value: string, kinds: number, uneven: boolean): string {
  if (value.length > FOLDED) return value;
  const lower = ((kinds & COMPOSABLE) === 0 ? value : value.normalize('NFC')).toLowerCase();
  return uneven ? lower.replace(/\s+/g, ' ') : lower;
}

function sizeOf(head: string, kinds: number): number {
  const wide = (kinds & WIDE) === 0 ? 0 : countOf(WIDE, head) * 1.6;
  return head.length + wide + ((kinds & HANGUL) === 0 ? 0 : countOf(HANGUL, head));
}

function wordCount(head: string, kinds: number, spacedWords: number): number {
  if ((kinds & (WIDE | UNSPACED)) === 0) return spacedWords;
  return Math.max(spacedWords, Math.round(countOf(WIDE, head) / 2 + countOf(UNSPACED, head) / 4));
}

/** In one look at each character: all kinds, the words between spaces, and whether these are more than single plain ones. */
function lookOver(head: string): { kinds: number; words: number; uneven: boolean } {
  const { length } = head;
  const { units } = unitsOf(head);
  let kinds = 0;
  let words = length === 0 ? 0 : 1;
  let uneven = false;
  let inSpace = false;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const kind = kindOf(unit, head, at);
    const space = (kind & SPACE) !== 0;
    if (space) {
      if (inSpace || unit !== PLAIN_SPACE) uneven = true;
      if (!inSpace) words++;
    }
    inSpace = space;
    kinds |= kind;
  }
  return { kinds, words, uneven };
}
