import { type Draft, roleOf } from '../reading/draft.ts';
import { headsOthers } from './line-wording.ts';
import { WIDE } from '../text/characters.ts';
import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';

const LONGEST = 140;
const FEWEST_WORDS = 3;
const SUBHEADING_WORDS = 5;
const PARAGRAPH = 60;
const LONGEST_UNSPACED = 8;

/** The numbers of the lines between the paragraphs that stand under a heading of other reports, each a headline of one. */
export function linkedLines(draft: Draft): ReadonlySet<number> {
  const linked = new Set<number>();
  const { first, last } = draft.span ?? { first: 1, last: 0 };
  const written = draft.lines.slice(first - 1, last).filter(({ value }) => value !== '');
  for (let at = 0; at < written.length; at++) {
    if (!heads(written[at]!)) continue;
    const run = runBelow(draft, written, at + 1);
    for (const { n } of run) linked.add(n);
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
