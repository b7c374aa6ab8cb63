import { type Draft, roleOf } from '../reading/draft.ts';
import { headsOthers } from '../traits/line-wording.ts';
import { WIDE } from '../text/characters.ts';
import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';

const LONGEST = 140;
const LONGEST_HEADING = 60;
const MOST_BELOW = 24;
const OFTEN = 3;
const FEWEST_WORDS = 3;
const SUBHEADING_WORDS = 5;
const PARAGRAPH = 60;
const LONGEST_UNSPACED = 8;

/** What the headings of other reports between the paragraphs and the headlines under them are, by the numbers of the lines. */
export function linkedLines(draft: Draft): ReadonlyMap<number, 'furniture' | 'related'> {
  const linked = new Map<number, 'furniture' | 'related'>();
  const { first, last } = draft.span ?? { first: 1, last: 0 };
  const { lines } = draft;
  for (let at = first - 1; at < last; at++) {
    const line = lines[at]!;
    if (line.size >= LONGEST_HEADING || line.times >= OFTEN || !heads(line)) continue;
    const run = runBelow(
      draft,
      lines.slice(at + 1, at + 1 + MOST_BELOW).filter(({ value }) => value !== ''),
    );
    if (run.length > 0) linked.set(line.n, 'furniture');
    for (const { n } of run) linked.set(n, 'related');
  }
  return linked;
}

// Without spaces a heading is a word or two; a longer line may hold one of its words for something else.
function heads(line: MeasuredLine): boolean {
  return headsOthers(line) && !(lineHolds(WIDE, line) && line.value.length > LONGEST_UNSPACED);
}

// The last of several may be a subheading of the report, which goes on right below it.
function runBelow(draft: Draft, below: readonly MeasuredLine[]): MeasuredLine[] {
  const end = below.findIndex((line) => !mayBeLink(draft, line));
  const run = end < 0 ? [] : below.slice(0, end);
  const goesOn = below[end]?.ends && below[end].size >= PARAGRAPH;
  return goesOn && run.length > 1 && run.at(-1)!.words <= SUBHEADING_WORDS ? run.slice(0, -1) : run;
}

function mayBeLink(draft: Draft, { n, ends, size, words }: MeasuredLine): boolean {
  return roleOf(draft, n) === undefined && !ends && size <= LONGEST && words >= FEWEST_WORDS;
}
