import { stringify } from 'csv-stringify/sync';
import type { Cell, TableShape } from './table.ts';

/** The first line of a table's CSV (RFC 4180, UTF-8). */
export function csvHead({ fields }: TableShape): string {
  return csvLines([fields.map(({ name }) => name)]);
}

/** Rows of a table as lines of CSV (RFC 4180, UTF-8). */
export function csvRows({ fields }: TableShape, rows: Record<string, Cell>[]): string {
  return csvLines(rows.map((row) => fields.map(({ name }) => guarded(row[name] ?? null))));
}

/** How a reader gets back the text of a guarded cell, in words. */
export const guardNote =
  'A text that begins with =, +, -, @ or one of these in full width, a tab or the end of a line, with or without apostrophes before ' +
  'it, has one apostrophe more in front, so that a spreadsheet does not run it as a formula: take that one away to have the text as it is. ' +
  'articles.json has every text without it.';

// Spreadsheets and other readers part cells or rows at these as well, wherever no quotation marks are around them.
const otherDelimiters = /[;\t\r\n]/;

function csvLines(rows: Cell[][]): string {
  return stringify(rows, { record_delimiter: 'windows', quoted_match: otherDelimiters });
}

const opensFormula = /^'*[=+\-@＝＋－＠\t\r\n]/;

function guarded(cell: Cell): Cell {
  return typeof cell === 'string' && opensFormula.test(cell) ? `'${cell}` : cell;
}
