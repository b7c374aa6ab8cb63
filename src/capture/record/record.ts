import { bareNames, bylineOn } from '../bylines/byline-lines.ts';
import { invertedNames } from '../bylines/inverted-names.ts';
import { writtenNames } from '../bylines/written-names.ts';
import type { LabelledLine } from './labelled-line.ts';
import { labelledLines } from './labelled-lines.ts';
import type { LabelField } from './record-labels.ts';
import { secondRecord } from './second-record.ts';
import { dateHabits } from '../dates/date-habits.ts';
import { daysNamed, unified } from '../dates/dates.ts';
import { cited, type Claim, type Draft, type Finding, fromLines, roleOf, type Values } from '../draft.ts';
import type { Role } from '../reading.ts';

/** A field that a label gives a value. */
type NamedField = Exclude<LabelField, 'text' | 'caption'>;

const NO_NAME = /^(?:(?:pp?|pg|pages?|seite|s)\b|https?:)/iu;
const IN_PICTURE = 'its label calls it the words of a picture';
const PART = /\s*[;(]|\svom\s/u;

const ROLES: Readonly<Record<NamedField, Role>> = {
  headline: 'headline',
  byline: 'byline',
  source: 'source',
  section: 'section',
  published: 'date',
};

const SAYS: Readonly<Record<NamedField, string>> = {
  headline: 'its label calls it the headline',
  byline: 'its label calls it the author',
  source: 'its label calls it the paper',
  section: 'its label calls it the section',
  published: 'its label calls it the day of publication',
};

/** How the value of each field is taken from what its label says; null where that holds none. */
const VALUES: Readonly<Record<NamedField, (line: LabelledLine, draft: Draft) => string | null>> = {
  headline: ({ value }) => value || null,
  byline: bylineOf,
  source: firstPart,
  section: firstPart,
  published: dayOf,
};

/** Reads the record that a press database prints around a report, or whoever typed it off: labels tell its fields from all else. */
export function record(draft: Draft): Finding {
  const all = labelledLines(draft.lines).filter(({ line }) => isOpen(draft, line.n));
  const second = secondRecord(draft.lines, all) ?? Infinity;
  const labelled = all.filter(({ line }) => line.n < second);
  const others = second === Infinity ? {} : otherReports(draft, second);
  if (labelled.length === 0) return others;
  const found = (Object.keys(VALUES) as NamedField[]).flatMap((field) => fieldOf(field, labelled, draft));
  const captions = labelled.filter(({ field, line, at }) => field === 'caption' && at !== line);
  const own = [...labelled.flatMap(furnitureOf), ...found.flatMap(claimsOn), ...captions.map(captionClaim)];
  const claims = [...own, ...(others.claims ?? [])];
  return {
    ...others,
    claims: claims.filter(({ n }) => isOpen(draft, n)),
    values: { ...Object.fromEntries(found.map(({ field, value }) => [field, value])), ...figuresOf(captions) },
    evidence: {
      ...Object.fromEntries(found.map(({ field, labelled }) => [field, fromLines(numbersOf(labelled), SAYS[field])])),
      ...(captions.length > 0 && {
        figures: fromLines(
          captions.map(({ at }) => at.n),
          IN_PICTURE,
        ),
      }),
    },
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

/** A field with its value and the line that gave it. */
interface Found {
  field: NamedField;
  value: string;
  labelled: LabelledLine;
}

function fieldOf(field: NamedField, labelled: readonly LabelledLine[], draft: Draft): Found[] {
  // A label for the paper may give the day behind it: "Source: Skerry Mail; 14 Mar 1990, p. 3".
  const others = field === 'published' ? labelled.filter((line) => line.field === 'source') : [];
  const own = labelled.filter((line) => line.field === field);
  for (const line of [...own, ...others]) {
    const value = VALUES[field](line, draft);
    if (value !== null) return [{ field, value, labelled: line }];
  }
  return [];
}

function claimsOn({ field, labelled }: Found): Claim[] {
  if (labelled.field !== field) return [];
  return numbersOf(labelled).map((n) => ({ n, role: ROLES[field], reason: SAYS[field] }));
}

function captionClaim({ at }: LabelledLine): Claim {
  return { n: at.n, role: 'caption', reason: IN_PICTURE };
}

function figuresOf(captions: readonly LabelledLine[]): Pick<Values, 'figures'> | null {
  const figures = captions.map(({ value }) => ({ caption: value, credit: null }));
  return figures.length > 0 ? { figures } : null;
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

function numbersOf({ line, at }: LabelledLine): number[] {
  return [...new Set([line.n, at.n])];
}

function bylineOf({ value }: LabelledLine, { values: { language } }: Draft): string | null {
  const inverted = invertedNames(value);
  if (inverted) return inverted.join(', ');
  const names = (bylineOn(value, language) ?? bareNames(value, language))?.names ?? [];
  return names.length === 0 ? null : writtenNames(names, [{ value }]);
}

function firstPart({ value }: LabelledLine): string | null {
  const [first = ''] = value.split(PART, 1);
  return first === '' || NO_NAME.test(first) ? null : first;
}

function dayOf({ value }: LabelledLine, draft: Draft): string | null {
  return daysNamed(unified(value), dateHabits(draft))[0]?.day ?? null;
}
