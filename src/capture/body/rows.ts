import { TABLE_WORDS } from '../traits/heading-words.ts';
import type { PageTraits } from '../traits/page-traits.ts';
import { PROSE } from '../traits/prose-share.ts';

/** How many rows make a table or a list. */
export const FEWEST_ROWS = 5;
const LONGEST = 160;
/** How many points of a list make one, and how many rows above which and below which the report speaks. */
const FEWEST_POINTS = 3;
const ON_TOPIC = 0.5;

/** How a path marks a line that is inside for being a row, whatever it would be among paragraphs. */
export const ROW = 2;

/** Takes rows of figures and points of lists into the body that stand right below a part of it, under a line that leads on to them. */
export function withRowsBelow(page: PageTraits, path: Uint8Array): Uint8Array {
  for (let last = 0; last < path.length - 1; last++) {
    if (path[last] === 0 || path[last + 1] !== 0) continue;
    const first = rowsAfter(page, path, last);
    if (first === null) continue;
    const end = rowsEnd(page, first);
    path.fill(ROW, last + 1, end).fill(1, end, proseEnd(page, end));
  }
  return path;
}

// The report goes on below its table: what reads as prose there, line by line, is the report's.
function proseEnd({ lines, prose }: PageTraits, first: number): number {
  let end = first;
  while (end < lines.length && prose[end]! >= PROSE && lines[end]!.line.ends && !lines[end]!.claimed) end++;
  return end;
}

function rowsAfter(page: PageTraits, path: Uint8Array, last: number): number | null {
  const started = rowsAbove(page, last);
  if (page.lines[last]!.colon > 0 || started > 0 || leadsToTable(page, last))
    return enough(page, path, last + 1, started);
  return last + 2 < page.lines.length && headsRows(page, last + 1) ? enough(page, path, last + 2) : null;
}

// "The table below lists them." stands right over rows of columns.
function leadsToTable({ lines }: PageTraits, at: number): boolean {
  return lines[at + 1]!.wording.columns > 0 && TABLE_WORDS.test(lines[at]!.line.value);
}

/** How many rows, led on to, the body has already ended with. */
function rowsAbove(page: PageTraits, last: number): number {
  let first = last + 1;
  while (first > 0 && isRow(page, first - 1)) first--;
  return first > 0 && page.lines[first - 1]!.colon > 0 ? last + 1 - first : 0;
}

function enough(page: PageTraits, path: Uint8Array, first: number, started = 0): number | null {
  const end = rowsEnd(page, first);
  const sure = path[end] === 1 || page.lines.slice(first, end).every(({ listStart }) => listStart > 0);
  return end > first && started + end - first >= (sure ? FEWEST_POINTS : FEWEST_ROWS) ? first : null;
}

function headsRows({ lines, topics }: PageTraits, at: number): boolean {
  const { claimed, line, colon, wording, siteWords } = lines[at]!;
  if (claimed || line.size > LONGEST || wording.relatedHeading + wording.leadsElsewhere + siteWords > 0) return false;
  return colon > 0 || topics.topic[at]! >= ON_TOPIC;
}

/** Where the rows end that begin at a line: the place of the first line that is none. */
export function rowsEnd(page: PageTraits, first: number): number {
  let end = first;
  while (end < page.lines.length && isRow(page, end)) end++;
  return end;
}

function isRow({ lines, prose }: PageTraits, at: number): boolean {
  const { claimed, line, digits, listStart, wording } = lines[at]!;
  if (claimed || line.size > LONGEST) return false;
  return listStart > 0 || (prose[at]! < PROSE && digits + wording.columns > 0);
}
