import type { MeasuredLine } from '../text/measured-line.ts';
import type { Evidence, Field, Issue, Reading, Role } from './reading.ts';

/** What a step says of one line. */
export interface Claim {
  n: number;
  role: Role;
  reason: string;
}

/** The fields of a reading that a step may fill. */
export type Values = Omit<Reading, 'evidence' | 'lines' | 'lineBreak' | 'issues'>;

/** The numbers of the first and the last line of the report's body. */
export interface Span {
  first: number;
  last: number;
}

/** Whether a line reads as the report's body, and in words what decided it. */
export interface Verdict {
  inside: boolean;
  /** Whether it is inside whatever it would be among paragraphs: a row of a table, the signature of a post. */
  settled?: true;
  reason: string;
}

/** The reading as far as it has come: the lines, what each was said to be, and the fields found so far. */
export interface Draft {
  lines: readonly MeasuredLine[];
  /** The claim on line n stands at n - 1; undefined while the line is open. */
  claims: readonly (Claim | undefined)[];
  values: Values;
  evidence: Partial<Record<Field, Evidence>>;
  issues: readonly Issue[];
  span: Span | null;
  /** Whether a record stands around the report, as press databases print one. */
  recorded: boolean;
  /** How much of a line, by its number, is a label that says that the report follows. */
  textLabels: ReadonlyMap<number, number>;
  /** The lines between the heading of the readers' comments and the first of these. */
  threadHead: Span | null;
  /** What was made of the open lines from the first to the last of the body, by their numbers. */
  verdicts: ReadonlyMap<number, Verdict>;
}

/** What one step adds to the draft. */
export interface Finding {
  claims?: readonly Claim[];
  values?: Partial<Values>;
  evidence?: Draft['evidence'];
  issues?: readonly Issue[];
  span?: Span;
  recorded?: boolean;
  textLabels?: Draft['textLabels'];
  threadHead?: Draft['threadHead'];
  verdicts?: Draft['verdicts'];
}

/** One step of the reader: pure, and blind to the other steps but for what they left in the draft. */
export type Step = (draft: Draft) => Finding;

/** The lines that no step has decided yet. */
export function openLines(draft: Draft): MeasuredLine[] {
  return draft.lines.filter((line) => draft.claims[line.n - 1] === undefined);
}

/** What a line was said to be so far; undefined while it is open. */
export function roleOf(draft: Draft, n: number): Role | undefined {
  return draft.claims[n - 1]?.role;
}

/** Whether a line was given to the readers' comments. */
export function inThread(draft: Draft, n: number): boolean {
  return roleOf(draft, n)?.startsWith('comment') ?? false;
}

/** Evidence from lines of the capture. */
export function fromLines(lines: number[], reason: string): Evidence {
  return { from: 'line', lines, reason };
}

/** A line's words as a reason cites them: shortened to 60 characters. */
export function cited(value: string): string {
  return `“${value.length > 60 ? `${value.slice(0, 59).trimEnd()}…` : value}”`;
}
