import { labelledLine } from '../record/labelled-line.ts';
import { bylineOn } from '../bylines/byline-lines.ts';
import { dateHabits } from '../dates/date-habits.ts';
import { type DateLabel, dateLabel, saysWhen } from '../dates/date-labels.ts';
import { type DateKind, FIRST_PUBLISHED } from '../dates/date-words.ts';
import { type DateHabits, daysNamed, mayNameDay, type NamedDay, unified } from '../dates/dates.ts';
import type { Draft } from '../reading/draft.ts';
import { withoutListed } from './listed-days.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { type Head, headOf } from '../reading/head.ts';
import { headsOthers } from '../traits/line-wording.ts';
import { isPostSignature } from '../text/post-signature.ts';

/** A day that a line names, with what its words say of it and how likely it is the report's own. */
export interface DatedLine {
  line: MeasuredLine;
  day: string;
  /** Whether the order of day and month was decided by the page's habits. */
  open: boolean;
  /** Whether the century was inferred, since the page names no year in full. */
  shortYear: boolean;
  kind: DateKind | null;
  /** Whether it is told for the last change by standing right above the day of the first publication. */
  overFirst: boolean;
  /** Whether the hour stands beside it. */
  clock: boolean;
  points: number;
}

const LONGEST = 220;
const BESIDE = 40;
const SENTENCE_WORDS = 9;
const INTO_BODY = 8;
const MASTHEAD = 12;
const OVER = 2;
const UNDER_OTHERS = -5;
const CLOSING = 2.5;
const SMALL_IN_SENTENCE = 2;
const SMALL_IN_TITLE = 4;
const SAYS: Readonly<Record<DateKind, number>> = { published: 4, updated: 2, other: -5 };
const PAGE = /(?<!\p{L})(?:page|pages|seite|página|pagina|pp?\.|S\.)\s?\p{Lu}?\d/iu;
const FIRST = new RegExp(`^(?:${FIRST_PUBLISHED.join('|')})(?!\\p{L})`, 'u');
const PARTED = /\s[|•·]\s/;
const CLOCKS = /[\s,|–—-]*\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?(?![\d.])/giu;
const CLOCK = /\d{1,2}\s?[:.h時点시]\s?\d{2}|\d\s?[ap]\.?m\b|\d{1,2}\s?(?:Uhr|時|시)/iu;

// "Manifestation du 9 juin 2020 à Orme" is what a picture shows.
const AT_PLACE = /\p{L}{5,}\s(?:du|le|de)\s{2,}à\s\p{Lu}/u;
const ENDS_AS_CLOCK = /\d\s?(?:hs?|hrs|[ap]\.m)\.$/iu;
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}'’]+/gu;

/** The days named near the headline and after the body, with points for where they stand and what is said of them. */
export function datedLines(draft: Draft): DatedLine[] {
  const head = headOf(draft);
  if (!head) return [];
  const mayBe = head.lines.map(
    (line) =>
      line.value.length <= LONGEST &&
      mayNameDay(line.value) &&
      !line.edge &&
      head.open(line) &&
      !(draft.recorded && speaksOfDatabase(line)),
  );
  if (!mayBe.includes(true)) return [];
  const habits = dateHabits(draft);
  const days = head.lines.map((line, at) => (mayBe[at] ? daysOn(line, besideIn(head, at), head, habits) : []));
  return withoutListed(days);
}

// On what day it took the report in, and changed what it says of it.
function speaksOfDatabase(line: MeasuredLine): boolean {
  return labelledLine(line)?.field === null;
}

/** The lines right above and right below one, and whether a heading of other reports stands right above it or one line further up. */
interface Neighbours {
  above: MeasuredLine | undefined;
  below: MeasuredLine | undefined;
  underOthers: boolean;
}

function besideIn(head: Head, at: number): Neighbours {
  const { lines } = head;
  const over = lines.slice(Math.max(0, at - OVER), at).filter((line) => head.intoBody(line) > 0);
  return { above: lines[at - 1], below: lines[at + 1], underOthers: over.some(headsOthers) };
}

function daysOn(
  line: MeasuredLine,
  { above, below, underOthers }: Neighbours,
  head: Head,
  habits: DateHabits,
): DatedLine[] {
  const text = unified(line.value);
  const days = daysNamed(text, habits);
  const bare = days.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  // "Comments Off on Mill sold": the headline's own words say nothing of what else the line is about.
  const rest = head.headline ? bare.replace(head.headline, ' ') : bare;
  const later = laterOfTwo(text, days);
  return days.flatMap(({ day, open, shortYear, start }, at) => {
    const own = dateLabel(text, days, at, above);
    const overFirst = own.kind === null && below !== undefined && FIRST.test(below.key);
    const label: DateLabel = overFirst ? { kind: 'updated', leads: false } : own;
    if (label.kind === null && days[at] === later) return [];
    const said = label.kind === null ? 0 : SAYS[label.kind];
    const elsewhere = label.kind === null && underOthers ? UNDER_OTHERS : 0;
    const points =
      said + elsewhere + place(line, head, label) + shape(line, rest, label, start) + beside(line, rest, habits);
    return [{ line, day, open, shortYear, kind: label.kind, overFirst, clock: CLOCK.test(rest), points }];
  });
}

// Two days side by side with nothing said of them: a report is published before it is updated. A dash may mean "until".
function laterOfTwo(text: string, days: readonly NamedDay[]): NamedDay | null {
  const [first, second] = days;
  if (!first || !second || days.length > 2) return null;
  const between = text.slice(first.end, second.start);
  if (between.length > BESIDE || !/^[\s,;|/]*$/.test(between.replace(CLOCKS, ''))) return null;
  return first.day > second.day ? first : second;
}

// The report's date stands by the headline or right above the body; on top of the page stands the day of the visit.
function place(line: MeasuredLine, head: Head, { kind }: DateLabel): number {
  const [below, into, after] = [head.below(line), head.intoBody(line), head.after(line)];
  if (after > 0) return kind === null ? closing(line, head) : Math.max(-4, 2 - after / 4);
  // Between the paragraphs of a report that was copied alone, a day is another report's.
  if (kind === null && into > (head.headline !== null ? INTO_BODY : 0)) return -3;
  if (below < 0) return Math.max(-1, 3 + below / (head.visited && line.n <= MASTHEAD ? 2 : 9));
  const inBody = kind === null && into > 0 ? 0.25 + into / 4 : 0;
  return Math.max(Math.abs(into) <= 4 ? 3 : -1, 5 - below / 6) - inBody;
}

// Who copied no more than the report may have written below it where it is from.
function closing(line: MeasuredLine, head: Head): number {
  return head.after(line) === 1 && head.closes(line) ? CLOSING : -4;
}

// A clock, the number of a page or the author's name on the same line: such lines are about the report itself.
function beside({ value }: MeasuredLine, rest: string, { language }: DateHabits): number {
  return (
    (CLOCK.test(rest) ? 1 : 0) + (PAGE.test(rest) ? 2.5 : 0) + (bylineOn(value, language)?.kind === 'by' ? 1.5 : 0)
  );
}

function shape(line: MeasuredLine, rest: string, { kind, leads }: DateLabel, start: number): number {
  const told = kind === null && start > 0 && tells(rest, line.ends);
  if (told || (!leads && isSentence(line)) || isPostSignature(line.value)) return -5;
  const left = rest.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
  if (left <= 6) return 1.5;
  return left <= 11 ? 0 : -3;
}

function isSentence({ value, ends, words }: MeasuredLine): boolean {
  return ends && words > SENTENCE_WORDS && !PARTED.test(value) && !ENDS_AS_CLOCK.test(value);
}

// "Am 16. Februar 2025 läuten die Glocken": what happens on a day is told in small words, and what is printed beside one is not.
function tells(rest: string, ends: boolean): boolean {
  if (CLOCK.test(rest) || PARTED.test(rest) || saysWhen(rest)) return false;
  return AT_PLACE.test(rest) || (rest.match(SMALL_WORD)?.length ?? 0) >= (ends ? SMALL_IN_SENTENCE : SMALL_IN_TITLE);
}
