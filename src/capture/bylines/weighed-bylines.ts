import type { BylineCandidate } from './byline-candidates.ts';
import type { Head } from '../reading/head.ts';
import { PAPER } from './paper-words.ts';

const TWICE = 1.5;
const OF_OTHERS = -2.5;
const INSTEAD = 3;
const OF_PAPER = -9;
const RIGHT_ABOVE = -2;
/** A byline closes a report within so many lines. */
const CLOSING = 2;

/** The candidates with the points that others give them: the page may name the same people twice, or below the report the authors of others. */
export function weighedBylines(candidates: readonly BylineCandidate[], head: Head): BylineCandidate[] {
  const below = candidates.filter((one) => isBelow(one, head));
  const listed = new Set(below.map(namesOf)).size > 1;
  const instead = insteadOfPaper(candidates, head);
  return candidates.map((one) => {
    if (instead && namesPaper(one)) return { ...one, points: one.points + OF_PAPER };
    if (one === instead) return { ...one, points: one.points + INSTEAD };
    const agreed = candidates.some((other) => agrees(one, other)) ? TWICE : 0;
    const others = below.includes(one) && (listed || head.after(one.lines[0]!) > CLOSING) ? OF_OTHERS : 0;
    return { ...one, points: one.points + agreed + others };
  });
}

/** Names right above the first paragraph, below a line that only says which paper it is by: whoever put it online signed for all. */
function insteadOfPaper(candidates: readonly BylineCandidate[], head: Head): BylineCandidate | undefined {
  const paper = candidates.find(namesPaper);
  if (!paper) return undefined;
  return candidates.find(({ kind, lines: [line] }) => {
    const into = head.intoBody(line!);
    return kind === 'names' && head.below(line!) > head.below(paper.lines[0]!) && into < 0 && into >= RIGHT_ABOVE;
  });
}

function namesPaper({ kind, names }: BylineCandidate): boolean {
  return kind === 'by' && names.every((name) => PAPER.test(name));
}

// One way of saying it twice is a list of reports; two ways are a head and a note on the author.
function agrees(one: BylineCandidate, other: BylineCandidate): boolean {
  const apart = one.kind !== other.kind || one.kind === 'author';
  return one !== other && apart && namesOf(one) === namesOf(other);
}

function isBelow({ kind, lines }: BylineCandidate, head: Head): boolean {
  return kind === 'by' && head.after(lines[0]!) > 0;
}

function namesOf({ names }: BylineCandidate): string {
  return names.join(',').toLowerCase();
}
