import { FACT_LABELS } from './fact-labels.ts';
import type { LineTraits } from '../traits/line-traits.ts';
import type { PageTraits } from '../traits/page-traits.ts';
import { ROW } from './rows.ts';

const LABELLED = /^(\p{L}[\p{L}’' ]{2,20}?)\s?[:：]\s*\S/u;
const LONGEST = 160;
const FEWEST = 3;
const FEWEST_KNOWN = 2;

/** Takes the box into the body that tells right below the last or right above the first paragraph what a review is of. */
export function withFactBox(page: PageTraits, path: Uint8Array): Uint8Array {
  const first = path.findIndex((here) => here > 0);
  if (first < 0) return path;
  const last = path.findLastIndex((here) => here > 0);
  const [above, below] = [boxUpTo(page, first), boxFrom(page, last + 1)];
  if (isBox(page, above, first)) path.fill(ROW, above, first);
  if (isBox(page, last + 1, below)) path.fill(ROW, last + 1, below);
  return path;
}

function boxUpTo({ lines }: PageTraits, end: number): number {
  let first = end;
  while (first > 0 && labelOf(lines[first - 1]!) !== null) first--;
  return first;
}

function boxFrom({ lines }: PageTraits, first: number): number {
  let end = first;
  while (end < lines.length && labelOf(lines[end]!) !== null) end++;
  return end;
}

// Labels of other things may stand among those of a box, most of which are known.
function isBox({ lines }: PageTraits, first: number, end: number): boolean {
  const labels = lines.slice(first, end).map((line) => labelOf(line)!);
  const known = labels.filter((label) => FACT_LABELS.has(label)).length;
  return labels.length >= FEWEST && known >= FEWEST_KNOWN && known * 2 >= labels.length;
}

function labelOf({ claimed, line }: LineTraits): string | null {
  if (claimed || line.size > LONGEST) return null;
  return LABELLED.exec(line.value)?.[1]?.toLowerCase() ?? null;
}
