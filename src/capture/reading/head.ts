import type { Draft } from './draft.ts';
import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';
import type { Role } from './reading.ts';
import { LETTER, NUMBER } from '../text/characters.ts';

/** Where lines stand from the head of the report, counted in lines with letters or digits on them. */
export interface Head {
  /** The headline as it stands; null where there is none. */
  headline: string | null;
  /** The lines with letters or digits between the head's surroundings and the end of the report's, in order. */
  lines: readonly MeasuredLine[];
  /** Lines below the headline, or below the body's first line where there is no headline; negative above. */
  below: (line: MeasuredLine) => number;
  /** Lines below the first line of the body; negative above it. */
  intoBody: (line: MeasuredLine) => number;
  /** Lines below the last line of the body; negative above it. */
  after: (line: MeasuredLine) => number;
  /** Whether the page may begin with the day on which somebody looked at it. */
  visited: boolean;
  /** Whether nothing stands below the line. */
  closes: (line: MeasuredLine) => boolean;
  /** Whether no step has made the line a part of the report that says nothing about the report itself. */
  open: (line: MeasuredLine) => boolean;
}

const ABOVE = 12;
const INTO = 14;
const AFTER = 30;
const OPEN: ReadonlySet<Role | undefined> = new Set([undefined, 'byline', 'date', 'section', 'furniture', 'caption']);
const THREAD: ReadonlySet<Role | undefined> = new Set(['comment', 'comment-author']);

/** Measures where lines stand from the headline and the body; null on a page without a body. */
export function headOf(draft: Draft): Head | null {
  const { span } = draft;
  if (!span) return null;
  const ranks = ranksOf(draft.lines);
  const rank = (n: number) => ranks[n - 1] ?? 0;
  const said = draft.evidence.headline?.lines ?? [];
  const headline = headlineLine(draft) ?? span.first;
  const end = draft.lines.findLast(({ value }) => value !== '')?.n;
  const near = (at: number) =>
    (at >= Math.min(rank(headline), rank(span.first)) - ABOVE && at <= rank(span.first) + INTO) ||
    (at >= rank(span.last) && at <= rank(span.last) + AFTER);
  return {
    headline: draft.values.headline,
    lines: draft.lines.filter((line) => near(rank(line.n)) && lineHolds(LETTER | NUMBER, line)),
    below: ({ n }) => rank(n) - rank(n < headline ? firstOfRun(said, headline) : headline),
    intoBody: ({ n }) => rank(n) - rank(span.first),
    after: ({ n }) => rank(n) - rank(span.last),
    visited: !draft.recorded,
    closes: ({ n }) => n === end,
    // No reader comments above the report: what looks like a name and a time there is the report's own.
    open: ({ n }) => OPEN.has(draft.claims[n - 1]?.role) || (n < span.first && THREAD.has(draft.claims[n - 1]?.role)),
  };
}

/** The number of the line on which the headline stands by the report; it may stand on the page again, far from there. */
export function headlineLine({ span, evidence }: Draft): number | null {
  const said = evidence.headline?.lines ?? [];
  return said.findLast((n) => span && n < span.first) ?? said.at(-1) ?? null;
}

// A headline may be set over several lines.
function firstOfRun(lines: readonly number[], last: number): number {
  let first = last;
  while (lines.includes(first - 1)) first--;
  return first;
}

function ranksOf(lines: readonly MeasuredLine[]): number[] {
  let rank = 0;
  return lines.map((line) => (lineHolds(LETTER | NUMBER, line) ? ++rank : rank));
}
