import { type Draft, roleOf } from '../reading/draft.ts';
import { headsOthers } from './line-wording.ts';
import { WIDE } from '../text/characters.ts';
import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';

const LONGEST = 140;
const FEWEST_WORDS = 3;
const SUBHEADING_WORDS = 5;
const PARAGRAPH = 60;
const LONGEST_UNSPACED = 8;

/** What the headings of other reports between the paragraphs and the headlines under them are, by the numbers of the lines. */
export function linkedLines(draft: Draft): ReadonlyMap<number, 'furniture' | 'related'> {
  const linked = new Map<number, 'furniture' | 'related'>();
  const { first, last } = draft.span ?? { first: 1, last: 0 };
  const written = draft.lines.slice(first - 1, last).filter(({ value }) => value !== '');
  for (let at = 0; at < written.length; at++) {
    if (!heads(written[at]!)) continue;
    const run = runBelow(draft, written, at + 1);
    if (run.length > 0) linked.set(written[at]!.n, 'furniture');
    for (const { n } of run) linked.set(n, 'related');
    at += run.length;
  }
  return linked;
}

// Without spaces a heading is a word or two; a longer line may hold one of its words for something else.
function heads(line: MeasuredLine): boolean {
  return headsOthers(line) && !(lineHolds(WIDE, line) && line.value.length > LONGEST_UNSPACED);
}

// The last of several may be a subheading of the report, which goes on right below it.
function runBelow(draft: Draft, written: readonly MeasuredLine[], from: number): MeasuredLine[] {
  let end = from;
  while (end < written.length && mayBeLink(draft, written[end]!)) end++;
  const [next, last] = [written[end], written[end - 1]];
  const goesOn = next !== undefined && next.ends && next.size >= PARAGRAPH;
  return written.slice(from, goesOn && end - from > 1 && last!.words <= SUBHEADING_WORDS ? end - 1 : end);
}

function mayBeLink(draft: Draft, { n, ends, size, words }: MeasuredLine): boolean {
  return roleOf(draft, n) === undefined && !ends && size <= LONGEST && words >= FEWEST_WORDS;
}
