import { bareNames, bylineOn } from '../bylines/byline-lines.ts';
import { invertedNames, invertedUnknown } from '../bylines/inverted-names.ts';
import { writtenNames } from '../bylines/written-names.ts';
import { citationOn } from './citation.ts';
import { numbersOf, type LabelledLine } from './labelled-line.ts';
import type { LabelField } from './record-labels.ts';
import { dateHabits } from '../dates/date-habits.ts';
import { daysNamed, unified } from '../dates/dates.ts';
import { type Claim, type Draft, type Finding, fromLines } from '../reading/draft.ts';
import type { Role } from '../reading/reading.ts';

/** A field that a label gives a value. */
type NamedField = Exclude<LabelField, 'text' | 'caption' | 'standfirst'>;

const NO_NAME = /^(?:(?:pp?|pg|pages?|seite|s)\b|https?:)/iu;
const CITED = 'the database cites the report so';
const HEAD = 12;
const PART = /,\s[^,;]*\bedition\b|\s*[;(]|\svom\s/iu;

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

/** A value of a field, the lines that it stands on, and those of them that say nothing else. */
interface Found {
  field: NamedField;
  value: string;
  lines: readonly number[];
  own: boolean;
  reason: string;
}

/** What the labels of a record say of the report in a word or a line: its headline, author, paper, section and day. */
export function recordFields(labelled: readonly LabelledLine[], draft: Draft): Finding {
  const named = (Object.keys(VALUES) as NamedField[]).flatMap((field) => fieldOf(field, labelled, draft));
  const found = [...named, ...citedIn(draft).filter(({ field }) => !named.some((one) => one.field === field))];
  return {
    claims: found.flatMap(claimsOn),
    values: Object.fromEntries(found.map(({ field, value }) => [field, value])),
    evidence: Object.fromEntries(found.map(({ field, lines, reason }) => [field, fromLines([...lines], reason)])),
  };
}

function fieldOf(field: NamedField, labelled: readonly LabelledLine[], draft: Draft): Found[] {
  // A label for the paper may give the day behind it: "Source: Skerry Mail; 14 Mar 1990, p. 3".
  const others = field === 'published' ? labelled.filter((line) => line.field === 'source') : [];
  const own = labelled.filter((line) => line.field === field);
  for (const line of [...own, ...others]) {
    const value = VALUES[field](line, draft);
    if (value !== null) return [{ field, value, lines: linesOf(line), own: line.field === field, reason: SAYS[field] }];
  }
  return [];
}

// What a record below the report says again is where it stands above it.
function linesOf(labelled: LabelledLine): number[] {
  const { line, at, field } = labelled;
  return field === 'headline' && at !== line && at.first < line.n ? [at.first] : numbersOf(labelled);
}

/** Whether a line of a page's head cites the report as catalogues do. */
export function isCited({ lines }: Draft): boolean {
  return lines.slice(0, HEAD).some(({ value }) => citationOn(value) !== null);
}

// Some databases name the authors, the paper and the day nowhere but where they cite the report.
function citedIn(draft: Draft): Found[] {
  const line = draft.lines.slice(0, HEAD).find(({ value }) => citationOn(value) !== null);
  if (!line) return [];
  const { authors, paper, day } = citationOn(line.value)!;
  const found = (field: NamedField, value: string | undefined): Found[] =>
    value === undefined
      ? []
      : [{ field, value, lines: [line.n], own: field === (authors ? 'byline' : 'source'), reason: CITED }];
  return [
    ...found('byline', authors?.join(', ')),
    ...found('source', paper),
    ...found('published', daysNamed(unified(day), dateHabits(draft))[0]?.day),
  ];
}

function claimsOn({ field, lines, own, reason }: Found): Claim[] {
  return own ? lines.map((n) => ({ n, role: ROLES[field], reason })) : [];
}

function bylineOf({ value }: LabelledLine, { values: { language } }: Draft): string | null {
  const inverted = invertedNames(value) ?? invertedUnknown(value);
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
