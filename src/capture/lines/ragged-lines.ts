import { isMidSentence, isTag, startsAnew } from './line-pairs.ts';
import { isUnderHeadline } from './under-headline.ts';
import type { WrappedLine } from './wrapped-line.ts';

const ENOUGH_PAIRS = 8;
const MOST = 0.4;
const NARROWEST = 45;
const USUAL = 0.9;
const FEW_LONGER = 0.2;
const MOST_ALIKE = 0.4;
/** How much of the usual width a line takes that goes on in the next with a small letter, and one that goes on with any. */
const NOT_SHORT = 0.35;
const NEARLY_FULL = 0.8;

type Lines = readonly (WrappedLine | null)[];

/**
 * Which lines continue the one above where lines were set in type and are as wide as their letters made them: text taken from
 * print or from a PDF. There most lines that end no sentence go on in the next with a small letter; null where they do not.
 */
export function raggedLines(lines: Lines): boolean[] | null {
  const width = usualWidth(lines);
  if (width === null) return null;
  return lines.map((next, at) => {
    const line = lines[at - 1];
    return line != null && next !== null && goesOn(line, next, width);
  });
}

function goesOn(line: WrappedLine, next: WrappedLine, width: number): boolean {
  if (!breaksOff(line, next) || isUnderHeadline(line, next, width * NEARLY_FULL)) return false;
  return line.width >= width * (isMidSentence(line, next, false) ? NOT_SHORT : NEARLY_FULL);
}

function breaksOff(line: WrappedLine, next: WrappedLine): boolean {
  return !line.ends && line.running && line.depth === next.depth && !startsAnew(line, next, false);
}

// The lines that a small letter follows are about as wide as each other and as the widest, and most lines so wide are theirs.
function usualWidth(lines: Lines): number | null {
  const broken = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return line && next && breaksOff(line, next)
      ? [{ width: line.width, lower: next.start === 'lower' && !isTag(next) }]
      : [];
  });
  const widths = broken.flatMap(({ width, lower }) => (lower ? [width] : [])).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * USUAL)] ?? 0;
  const full = broken.filter((line) => line.width >= width * NEARLY_FULL);
  const theirs = full.filter(({ lower }) => lower).length;
  const longer = lines.filter((line) => line !== null && line.width > width / NEARLY_FULL).length;
  const even = theirs >= widths.length * MOST_ALIKE && longer <= widths.length * FEW_LONGER;
  return width >= NARROWEST && theirs >= Math.max(ENOUGH_PAIRS, full.length * MOST) && even ? width : null;
}
