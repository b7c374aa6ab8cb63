import { frontMatter } from './front-matter.ts';
import { afterSign, isTelling, kindsOf, labelAbove, labelledLine, type LabelledLine } from './labelled-line.ts';
import { RECORD_CODES, RECORD_HEADINGS, type LabelField } from './record-labels.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { unitAt } from '../text/characters.ts';

const HEADINGS: ReadonlyMap<string, LabelField | null> = new Map(Object.entries(RECORD_HEADINGS));
const CODES: ReadonlyMap<string, LabelField | null> = new Map(Object.entries(RECORD_CODES));
const CODE = /^([A-Z]{2,3})(?:\s+|$)/;
const [FIRST_CAPITAL, LAST_CAPITAL] = [65, 90];
const FEWEST = 3;
const FEWEST_TELLING = 2;
const FEWEST_CODES = 5;
const FEWEST_IN_TURNS = 5;

/** The labelled lines of a page that a press database or a clipper wrote, or that somebody labelled by hand; none on any other. */
export function labelledLines(lines: readonly MeasuredLine[]): LabelledLine[] {
  const written = lines.filter(({ value }) => value !== '');
  return frontMatter(written) ?? byDatabase(written) ?? byHand(written) ?? [];
}

function byDatabase(written: readonly MeasuredLine[]): LabelledLine[] | null {
  const turns = inTurns(written);
  const labelled = [...written.flatMap((line) => labelledLine(line) ?? []), ...turns];
  if (kindsOf(labelled) >= FEWEST && kindsOf(labelled.filter(isTelling)) >= FEWEST_TELLING) {
    return [...labelled, ...written.flatMap((line, at) => byHeading(line, written[at + 1]))];
  }
  const coded = written.flatMap((line, at) => byCode(line, written[at + 1]));
  return kindsOf(coded) >= FEWEST_CODES ? coded : null;
}

// Of a page in a browser, each label stands on a line of its own above what it says.
function inTurns(written: readonly MeasuredLine[]): LabelledLine[] {
  const labelled = written.flatMap((line, at) => labelAbove(line, written[at + 1]) ?? []);
  return kindsOf(labelled) >= FEWEST_IN_TURNS && kindsOf(labelled.filter(isTelling)) >= FEWEST_TELLING ? labelled : [];
}

function byHeading(line: MeasuredLine, next: MeasuredLine | undefined): LabelledLine[] {
  const field = HEADINGS.get(line.key);
  if (field === undefined || !next) return [];
  return [{ line, label: line.key, field, value: next.value, at: labelledLine(next) ? line : next }];
}

function byCode(line: MeasuredLine, next: MeasuredLine | undefined): LabelledLine[] {
  if (line.value.length < 2 || !isCapital(unitAt(line.value, 1))) return [];
  const code = CODE.exec(line.value);
  const label = code?.[1] ?? '';
  const field = CODES.get(label);
  if (!code || field === undefined) return [];
  const value = afterSign(line, code);
  if (value !== '' || !next || CODES.has(next.value)) return [{ line, label, field, value, at: line }];
  return [{ line, label, field, value: next.value, at: next }];
}

function isCapital(unit: number): boolean {
  return unit >= FIRST_CAPITAL && unit <= LAST_CAPITAL;
}

// Whoever types a clipping off puts labels at its head, the headline's among them; the head of an e-mail has none.
function byHand(written: readonly MeasuredLine[]): LabelledLine[] | null {
  const end = written.findIndex((line) => labelledLine(line) === null);
  const head = written.slice(0, Math.max(0, end)).flatMap((line) => labelledLine(line) ?? []);
  return kindsOf(head) >= FEWEST && head.some(({ field }) => field === 'headline') ? head : null;
}
