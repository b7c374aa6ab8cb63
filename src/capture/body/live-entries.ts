import type { LineTraits } from '../traits/line-traits.ts';
import type { PageTraits } from '../traits/page-traits.ts';

const HOUR = /^(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:\s?(?:uhr|h|[ap]\.?m\.?|[a-z]{2,4}t))?$/iu;
const PARAGRAPH = 60;
const NEAR = 3;
const LONGEST_ENTRY = 8;
const FEWEST = 2;

/** Takes the hours of a live report into it, each on a line of its own over its entry, and the entries below what was found. */
export function withEntries(page: PageTraits, path: Uint8Array): Uint8Array {
  return withOwnHours(page, withEntriesBelow(page, path));
}

// One alone may be the hour of something else.
function withOwnHours({ lines }: PageTraits, path: Uint8Array): Uint8Array {
  const own = lines.flatMap((line, at) => (isHour(line) && path[at + 1] === 1 ? [at] : []));
  if (own.length >= FEWEST) for (const at of own) path[at] = 1;
  return path;
}

function withEntriesBelow({ lines }: PageTraits, path: Uint8Array): Uint8Array {
  const last = path.lastIndexOf(1);
  const hours = lines.flatMap((line, at) => (at > last && isHour(line) ? [at] : []));
  const [first] = hours;
  if (last < 0 || first === undefined || first - last > NEAR) return path;
  const entries = hours.map((from, one) => [from, endOf(lines, from, hours[one + 1] ?? lines.length)] as const);
  const parted = entries.findIndex(([, end]) => end === null);
  const whole = parted < 0 ? entries : entries.slice(0, parted);
  if (whole.length >= FEWEST) for (const [from, end] of whole) path.fill(1, from, end! + 1);
  return path;
}

function isHour({ line, claimed }: LineTraits): boolean {
  return !claimed && HOUR.test(line.value);
}

// The last paragraph before the next hour, with nothing of the page's own above it.
function endOf(lines: readonly LineTraits[], from: number, next: number): number | null {
  const entry = lines.slice(from, Math.min(next, from + LONGEST_ENTRY));
  const foreign = entry.findIndex(({ claimed }) => claimed);
  const own = foreign < 0 ? entry : entry.slice(0, foreign);
  const end = own.findLastIndex(({ line }) => line.ends && line.size >= PARAGRAPH);
  return end > 0 ? from + end : null;
}
