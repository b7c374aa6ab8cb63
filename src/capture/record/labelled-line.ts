import { RECORD_LABELS, type LabelField, type LabelRow } from './record-labels.ts';
import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';
import { COLON } from '../text/characters.ts';
import { phrasesOf } from '../text/phrases.ts';

/** A line with a label in front. */
export interface LabelledLine {
  line: MeasuredLine;
  label: string;
  field: LabelField | null;
  /** What the label says: the rest of its line, or the next line where the label stands alone; empty where it says nothing. */
  value: string;
  /** The line that the value stands on. */
  at: MeasuredLine;
}

const ROWS: ReadonlyMap<string, LabelRow> = new Map(
  RECORD_LABELS.flatMap((row) => phrasesOf(row.labels).map((label) => [label, row])),
);
const LONGEST = 34;
const SIGN = /\s*[:：]\s*|\s*\t\s*/;

/** A line as one that begins with a label of the table; null for any other. */
export function labelledLine(line: MeasuredLine): LabelledLine | null {
  if (!lineHolds(COLON, line) && !line.value.includes('\t')) return null;
  const colon = SIGN.exec(line.value.slice(0, LONGEST));
  if (!colon) return null;
  const label = line.value.slice(0, colon.index).toLowerCase();
  const row = ROWS.get(label);
  return row ? { line, label, field: row.field, value: afterSign(line, colon), at: line } : null;
}

/** A line that is a label of the table and nothing else, with the next one for what it says; null for any other. */
export function labelAbove(line: MeasuredLine, next: MeasuredLine | undefined): LabelledLine | null {
  const row = line.key.length <= LONGEST ? ROWS.get(line.key) : undefined;
  if (!row || !next || ROWS.has(next.key)) return null;
  return { line, label: line.key, field: row.field, value: next.value, at: next };
}

/** Whether hardly any page has the label of a line but a database's. */
export function isTelling({ label }: LabelledLine): boolean {
  return ROWS.get(label)?.telling ?? false;
}

/** How many different labels some lines have. */
export function kindsOf(lines: readonly LabelledLine[]): number {
  return new Set(lines.map(({ label }) => label)).size;
}

/** What follows a sign that was found on a line. */
export function afterSign({ value }: MeasuredLine, { 0: sign, index }: RegExpExecArray): string {
  return value.slice(index + sign.length);
}

/** The lines that a label and what it says stand on. */
export function numbersOf({ line, at }: LabelledLine): number[] {
  return [...new Set([line.n, at.n])];
}
