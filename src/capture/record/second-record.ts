import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';
import { DIGIT } from '../text/characters.ts';
import { CLOSING } from './closing-lines.ts';
import { isTelling, type LabelledLine } from './labelled-line.ts';
import { RECORD_CODES } from './record-labels.ts';

/** Lines that number the reports of one file, or that close each, by digits; what they name is told apart by the group. */
const NUMBERED =
  /^(?:(?:document|dokument)\s+(\d{1,4}) (?:of|von|de|sur) \d{1,4}|(\d{1,4}) (?:of|von|de|sur) \d{1,4} (?:documents?|dokumenten?))$/i;
const LONGEST = 60;
const FEWEST = 2;
const PARAGRAPH = 90;

/** The number of the line at which a file that holds several records goes on to the second; null where it holds one. */
export function secondRecord(lines: readonly MeasuredLine[], labelled: readonly LabelledLine[]): number | null {
  const short = lines.filter((line) => line.value.length <= LONGEST && lineHolds(DIGIT, line));
  return byNumber(short) ?? byClosing(lines, short) ?? byLabels(lines, labelled);
}

function byNumber(short: readonly MeasuredLine[]): number | null {
  return secondOf(short, NUMBERED)?.n ?? null;
}

function byClosing(lines: readonly MeasuredLine[], short: readonly MeasuredLine[]): number | null {
  if (!secondOf(short, CLOSING)) return null;
  const first = short.find(({ value }) => CLOSING.test(value))!;
  return nextWritten(lines, first.n);
}

/** The second line that a pattern finds, where it names something else than the first. */
function secondOf(short: readonly MeasuredLine[], pattern: RegExp): MeasuredLine | undefined {
  const found = short.filter(({ value }) => pattern.test(value));
  const named = (line: MeasuredLine | undefined) =>
    pattern
      .exec(line?.value ?? '')
      ?.slice(1)
      .join('');
  return found.find((line) => named(line) !== named(found[0]));
}

// A record gives each of its labels once: where two that tell come again with other words, the next has begun.
function byLabels(lines: readonly MeasuredLine[], labelled: readonly LabelledLine[]): number | null {
  const repeated = [...Map.groupBy(labelled, ({ label }) => label).values()].flatMap((same) => {
    const again = same.find(({ value }) => value !== same[0]!.value);
    return again && (isTelling(again) || Object.hasOwn(RECORD_CODES, again.label)) ? [again.line] : [];
  });
  if (repeated.length < FEWEST) return null;
  const again = repeated.reduce((first, line) => (line.n < first.n ? line : first));
  const before = labelled.findLast(({ at }) => at.n < again.n);
  const between = before ? lines.slice(before.at.n, again.n - 1) : [];
  const heads = between.length > 0 && !between.some(({ ends, size }) => ends && size >= PARAGRAPH);
  return heads ? nextWritten(lines, before!.at.n) : again.n;
}

function nextWritten(lines: readonly MeasuredLine[], n: number): number | null {
  return lines.slice(n).find(({ value }) => value !== '')?.n ?? null;
}
