import { closingClaims } from './closing-lines.ts';
import { isCited, recordFields } from './record-fields.ts';
import { recordTexts } from './record-texts.ts';
import { numbersOf, type LabelledLine } from './labelled-line.ts';
import { labelledLines } from './labelled-lines.ts';
import { secondRecord } from './second-record.ts';
import { cited, type Claim, type Draft, type Finding, roleOf } from '../reading/draft.ts';

/** Reads the record that a press database prints around a report, or whoever typed it off: labels tell its fields from all else. */
export function record(draft: Draft): Finding {
  const all = labelledLines(draft.lines).filter(({ line }) => isOpen(draft, line.n));
  const second = secondRecord(draft.lines, all) ?? Infinity;
  const labelled = all.filter(({ line }) => line.n < second);
  const others = second === Infinity ? {} : otherReports(draft, second);
  const ends = closingClaims(draft).filter(({ n }) => n < second);
  if (labelled.length === 0 && !isCited(draft)) return { ...others, claims: [...ends, ...(others.claims ?? [])] };
  const [fields, texts] = [recordFields(labelled, draft), recordTexts(labelled)];
  const claims = [
    ...ends,
    ...labelled.flatMap(furnitureOf),
    ...[fields, texts, others].flatMap((found) => found.claims ?? []),
  ];
  return {
    ...others,
    claims: claims.filter(({ n }) => isOpen(draft, n)),
    values: { ...fields.values, ...texts.values },
    evidence: { ...fields.evidence, ...texts.evidence },
    recorded: true,
    textLabels: new Map(labelled.flatMap(textLabelOf)),
  };
}

// Two reports run into one would be a report that nobody wrote: only the first is read, and the reader told.
function otherReports(draft: Draft, second: number): Finding {
  const lines = draft.lines.slice(second - 1).filter(({ n, value }) => value !== '' && isOpen(draft, n));
  const reason = `belongs to another report of the same file, which begins on line ${second}`;
  const message = 'another report begins here, and only the first of the file was read: give each a file of its own';
  return {
    claims: lines.map(({ n }) => ({ n, role: 'furniture', reason })),
    issues: [{ code: 'several-reports', line: second, message }],
  };
}

function isOpen(draft: Draft, n: number): boolean {
  return roleOf(draft, n) === undefined;
}

// The report begins behind the label, or on the line below it, and is left to those who find it.
function furnitureOf(labelled: LabelledLine): Claim[] {
  const { line, field, at } = labelled;
  if (field === 'text' && at === line) return [];
  const numbers = field === 'text' ? [line.n] : numbersOf(labelled);
  return numbers.map((n) => ({
    n,
    role: 'furniture',
    reason: `a labelled line of the record around a report: ${cited(line.value)}`,
  }));
}

function textLabelOf({ line, field, at, value }: LabelledLine): [number, number][] {
  if (field !== 'text') return [];
  return [[line.n, line.value.length - (at === line ? value.length : 0)]];
}
