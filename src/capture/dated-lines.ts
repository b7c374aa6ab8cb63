import { bylineOn } from './byline-lines.ts';
import { dateHabits } from './date-habits.ts';
import { DATE_WORDS, type DateKind } from './date-words.ts';
import { type DateHabits, daysNamed, type NamedDay, unified } from './dates.ts';
import type { Draft, MeasuredLine } from './draft.ts';
import { type Head, headOf } from './head.ts';

/** A day that a line names, with what its words say of it and how likely it is the report's own. */
export interface DatedLine {
  line: MeasuredLine;
  day: string;
  /** Whether the order of day and month was decided by the page's habits. */
  open: boolean;
  kind: DateKind | null;
  points: number;
}

/** The words beside a day: what they say of it, and whether they say it right before the day. */
interface Label {
  kind: DateKind | null;
  leads: boolean;
}

const LONGEST = 220;
const BESIDE = 40;
const SENTENCE_WORDS = 9;
const INTO_BODY = 8;
const SAYS: Readonly<Record<DateKind, number>> = { published: 4, updated: 2, other: -5 };
const KINDS = (['published', 'updated', 'other'] as const).map((kind) => ({ kind, words: wordsOf(kind) }));
const CLOCK = /\d{1,2}\s?[:.h時点시]\s?\d{2}|\d\s?[ap]\.?m\b|\d{1,2}\s?(?:Uhr|時|시)/iu;

/** The days named near the headline and after the body, with points for where they stand and what is said of them. */
export function datedLines(draft: Draft): DatedLine[] {
  const head = headOf(draft);
  if (!head) return [];
  const mayBe = head.lines.map((line) => line.value.length <= LONGEST && /\p{Nd}/u.test(line.value) && head.open(line));
  if (!mayBe.includes(true)) return [];
  const habits = dateHabits(draft);
  return head.lines.flatMap((line, at) => (mayBe[at] ? daysOn(line, head.lines[at - 1], head, habits) : []));
}

function daysOn(line: MeasuredLine, above: MeasuredLine | undefined, head: Head, habits: DateHabits): DatedLine[] {
  const text = unified(line.value);
  const days = daysNamed(text, habits);
  const rest = days.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return days.map(({ day, open }, at) => {
    const label = labelOf(text, days, at, above);
    const said = label.kind === null ? 0 : SAYS[label.kind];
    const points = said + place(line, head, label) + shape(line, rest, label) + beside(line, rest, habits);
    return { line, day, open, kind: label.kind, points };
  });
}

// "Published 3 May, updated 5 May": the word before a day speaks of it sooner than the word after it.
function labelOf(text: string, days: readonly NamedDay[], at: number, above: MeasuredLine | undefined): Label {
  const { start, end } = days[at]!;
  const from = days[at - 1]?.end ?? 0;
  const before = lastKind(text.slice(Math.max(from, start - BESIDE), start));
  if (before) return { kind: before, leads: start - from < BESIDE };
  const after = firstKind(text.slice(end, days[at + 1]?.start ?? end + BESIDE));
  if (after) return { kind: after, leads: false };
  const heads = above && start < 4 && above.words <= 4 && above.value.length < 30;
  return { kind: heads ? lastKind(unified(above.value)) : null, leads: false };
}

function lastKind(text: string): DateKind | null {
  const found = KINDS.flatMap(({ kind, words }) => [...text.matchAll(words)].map(({ index }) => ({ kind, index })));
  return (
    found.reduce<{ kind: DateKind; index: number } | null>(
      (last, one) => (one.index > (last?.index ?? -1) ? one : last),
      null,
    )?.kind ?? null
  );
}

function firstKind(text: string): DateKind | null {
  const found = KINDS.flatMap(({ kind, words }) => [...text.matchAll(words)].map(({ index }) => ({ kind, index })));
  return found.sort((a, b) => a.index - b.index)[0]?.kind ?? null;
}

// The report's date stands under the headline or right above the body; high above stands the day of the visit.
function place(line: MeasuredLine, head: Head, { kind }: Label): number {
  const [below, into, after] = [head.below(line), head.intoBody(line), head.after(line)];
  if (after > 0) return kind === null ? -4 : Math.max(-4, 2 - after / 4);
  if (kind === null && into > INTO_BODY) return -3;
  if (below < 0) return Math.max(-1, 3 + below / 2);
  const inBody = kind === null && into > 0 ? 1 + into / 4 : 0;
  return Math.max(Math.abs(into) <= 4 ? 3 : -1, 5 - below / 6) - inBody;
}

// A clock or the author's name on the same line: such lines are about the report itself.
function beside({ value }: MeasuredLine, rest: string, { language }: DateHabits): number {
  return (CLOCK.test(rest) ? 1 : 0) + (bylineOn(value, language)?.kind === 'by' ? 1.5 : 0);
}

function shape({ ends, words }: MeasuredLine, rest: string, { leads }: Label): number {
  if (ends && words > SENTENCE_WORDS && !leads) return -5;
  const left = rest.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
  if (left <= 6) return 1.5;
  return left <= 11 ? 0 : -3;
}

function wordsOf(kind: DateKind): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${DATE_WORDS[kind].join('|')})`, 'giu');
}
