import { headDates } from './head-date.ts';
import type { PageTraits } from '../traits/page-traits.ts';
import { PROSE } from '../traits/prose-share.ts';
import { FEWEST_ROWS, ROW, rowsEnd } from './rows.ts';

const TITLE_SIZE = 200;
const TITLE_ABOVE = 2;
const TAKEN_UP = 0.5;
const BELOW = 12;
const NOTES = 6;
const ENTRY = 3;

/** A stretch of lines, by their places; the end is the first line that is none of it. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Where rows of a list or a table (a calendar, results) stand right below a title and its date, and take the title up, they are
 * the report: what reads as prose further down is of other things. Without any prose, rows that fill the page are it.
 * Gives the path through them; null where there are none.
 */
export function headRows(page: PageTraits, path: Uint8Array): Uint8Array | null {
  const found = (path.includes(1) ? null : rowsThroughout(page)) ?? rowsBelowTitle(page, path);
  return found ? new Uint8Array(path.length).fill(ROW, found.start, found.end) : null;
}

function rowsThroughout(page: PageTraits): Stretch | null {
  const rows = rowsFrom(page, 1);
  const open = page.lines.filter(({ claimed }) => !claimed).length;
  return rows && (rows.end - rows.start) * 2 >= open ? rows : null;
}

function rowsBelowTitle(page: PageTraits, path: Uint8Array): Stretch | null {
  const prose = path.findIndex((here, at) => here === 1 && page.prose[at]! >= PROSE);
  const before = prose < 0 ? path.length : prose;
  for (const at of headDates(page)) {
    const rows = at < before ? rowsFrom(page, at + 1) : null;
    if (rows && rows.start <= before && !isMenu(page, rows) && takesUp(page, titleAbove(page, at), rows, path))
      return rows;
  }
  return null;
}

function rowsFrom(page: PageTraits, start: number): Stretch | null {
  for (let at = start; at <= start + BELOW; at++) {
    const end = rowsEnd(page, at);
    if (end - at >= FEWEST_ROWS) return { start, end: notesEnd(page, end) };
  }
  return null;
}

// The entries of a menu are a word or two each, and name no number.
function isMenu({ lines }: PageTraits, { start, end }: Stretch): boolean {
  const rows = lines.slice(start, end).filter(({ claimed, line }) => !claimed && line.value !== '');
  const entries = rows.filter(({ line, digits, listStart }) => {
    return listStart > 0 ? line.words <= ENTRY : line.words < ENTRY && digits === 0;
  });
  return entries.length * 2 > rows.length;
}

function notesEnd({ lines }: PageTraits, rowsEnd: number): number {
  const rest = lines.slice(rowsEnd, rowsEnd + NOTES);
  const notes = rest.findIndex(({ claimed, wording }) => claimed || wording.relatedHeading > 0);
  return rowsEnd + (notes < 0 ? rest.length : notes);
}

function titleAbove({ lines }: PageTraits, at: number): readonly number[] {
  const above = lines.slice(Math.max(0, at - TITLE_ABOVE), at);
  return (
    above.findLast(({ claimed, topics, line }) => !claimed && line.size <= TITLE_SIZE && topics.length > 0)?.topics ??
    []
  );
}

// The rows have most words of the title, and more of them than the sentences further down have; tags have them as well.
function takesUp({ lines }: PageTraits, title: readonly number[], { start, end }: Stretch, path: Uint8Array): boolean {
  const share = (among: (at: number) => boolean) => {
    const words = new Set(lines.flatMap(({ topics }, at) => (among(at) ? topics : [])));
    return title.filter((word) => words.has(word)).length / Math.max(1, title.length);
  };
  const rows = share((at) => at >= start && at < end);
  return rows >= TAKEN_UP && rows > share((at) => at >= end && path[at] === 1 && lines[at]!.line.ends);
}
