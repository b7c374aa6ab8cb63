import { RECORD_CODES, RECORD_HEADINGS, RECORD_LABELS, type LabelField, type LabelRow } from './record-labels.ts';
import type { MeasuredLine } from '../draft.ts';

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
  RECORD_LABELS.flatMap((row) => row.labels.flatMap((cell) => cell.split(' | ').map((label) => [label, row]))),
);
const HEADINGS: ReadonlyMap<string, LabelField | null> = new Map(Object.entries(RECORD_HEADINGS));
const CODES: ReadonlyMap<string, LabelField | null> = new Map(Object.entries(RECORD_CODES));
const LONGEST = 34;
const COLON = /\s*[:：]\s*/;
const CODE = /^([A-Z]{2,3})(?:\s+|$)/;
const FEWEST = 3;
const FEWEST_TELLING = 2;
const FEWEST_CODES = 5;

/** The labelled lines of a page that a press database printed, or that somebody labelled by hand; none on any other page. */
export function labelledLines(lines: readonly MeasuredLine[]): LabelledLine[] {
  const written = lines.filter(({ value }) => value !== '');
  return byDatabase(written) ?? byHand(written) ?? [];
}

// Whoever types a clipping off puts labels at its head, the headline's among them; the head of an e-mail has none.
function byHand(written: readonly MeasuredLine[]): LabelledLine[] | null {
  const end = written.findIndex((line) => byLabel(line).length === 0);
  const head = written.slice(0, Math.max(0, end)).flatMap(byLabel);
  return kindsOf(head) >= FEWEST && head.some(({ field }) => field === 'headline') ? head : null;
}

function byDatabase(written: readonly MeasuredLine[]): LabelledLine[] | null {
  const labelled = written.flatMap(byLabel);
  if (kindsOf(labelled) >= FEWEST && kindsOf(labelled.filter(isTelling)) >= FEWEST_TELLING) {
    return [...labelled, ...written.flatMap((line, at) => byHeading(line, written[at + 1]))];
  }
  const coded = written.flatMap((line, at) => byCode(line, written[at + 1]));
  return kindsOf(coded) >= FEWEST_CODES ? coded : null;
}

function kindsOf(lines: readonly LabelledLine[]): number {
  return new Set(lines.map(({ label }) => label)).size;
}

function isTelling({ label }: LabelledLine): boolean {
  return ROWS.get(label)!.telling;
}

function byLabel(line: MeasuredLine): LabelledLine[] {
  const colon = COLON.exec(line.value.slice(0, LONGEST));
  if (!colon) return [];
  const label = line.value.slice(0, colon.index).toLowerCase();
  const row = ROWS.get(label);
  return row ? [{ line, label, field: row.field, value: afterSign(line, colon), at: line }] : [];
}

function byHeading(line: MeasuredLine, next: MeasuredLine | undefined): LabelledLine[] {
  const field = HEADINGS.get(line.key);
  if (field === undefined || !next) return [];
  return [{ line, label: line.key, field, value: next.value, at: byLabel(next).length > 0 ? line : next }];
}

function byCode(line: MeasuredLine, next: MeasuredLine | undefined): LabelledLine[] {
  const code = CODE.exec(line.value);
  const label = code?.[1] ?? '';
  const field = CODES.get(label);
  if (!code || field === undefined) return [];
  const value = afterSign(line, code);
  if (value !== '' || !next || isCode(next)) return [{ line, label, field, value, at: line }];
  return [{ line, label, field, value: next.value, at: next }];
}

function isCode({ value }: MeasuredLine): boolean {
  return CODES.has(value);
}

function afterSign({ value }: MeasuredLine, { 0: sign, index }: RegExpExecArray): string {
  return value.slice(index + sign.length);
}
