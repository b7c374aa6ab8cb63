import { DATE_WORDS, type DateKind } from './date-words.ts';
import { type NamedDay, unified } from './dates.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { lowerCase } from '../text/lower-case.ts';
import { matchesOf } from '../text/matches.ts';
import { AGO } from './time-words.ts';

/** The words beside a day: what they say of it, and whether they say it right before the day. */
export interface DateLabel {
  kind: DateKind | null;
  leads: boolean;
}

// The scripts of East Asia set no space before a word.
const WORD_START = '(?:(?<!\\p{L})|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]))';
// "撮影・佐藤花子", "Quelle: dpa": the word is about whom it names.
const NAMES_WHOM = /[・:=]\s?\p{L}/u;
const BESIDE = 40;
// Behind the day of a publication stands little; a report's sentences go on.
const PROSE = 80;
const SINCE = new RegExp(AGO, 'u');
const KINDS = (['published', 'updated', 'other'] as const).map((kind) => ({ kind, words: wordsOf(kind) }));

/** What is said of one of the days that a text names, in the text itself or on a short line above it. */
export function dateLabel(
  text: string,
  days: readonly NamedDay[],
  at: number,
  above: MeasuredLine | undefined,
): DateLabel {
  const { start, end } = days[at]!;
  const from = days[at - 1]?.end ?? 0;
  const next = days[at + 1];
  const trail = days.length > 1 && wordsTrail(text, days);
  // "Published 3 May, updated 5 May": the word before a day speaks of it sooner than the word after it.
  const before = trail ? null : lastKind(text.slice(Math.max(from, start - BESIDE), start));
  if (before) return { kind: before, leads: beginsAndEnds(text, from, days[at]!) };
  const after = next && !trail ? null : firstKind(untilAgo(text.slice(end, next?.start ?? end + BESIDE)));
  return { kind: after ?? (start < 4 ? heading(above) : null), leads: false };
}

/** Whether a text has a word of publishing or updating. */
export function saysWhen(text: string): boolean {
  return kindsIn(text).some(({ kind }) => kind !== 'other');
}

function beginsAndEnds(text: string, from: number, { start, end }: NamedDay): boolean {
  return start - from < BESIDE && text.length - end < PROSE;
}

// "3 May, updated 2 hours ago": the word speaks of the hours.
function untilAgo(text: string): string {
  return SINCE.test(text.toLowerCase()) ? '' : text;
}

function heading(above: MeasuredLine | undefined): DateKind | null {
  if (!above || above.words > 4 || above.value.length >= 30) return null;
  const text = unified(above.value);
  return NAMES_WHOM.test(text) ? null : lastKind(text);
}

// "3 May (published), 5 May (updated)": where a word stands after the last day and none before the first, each speaks of the
// day before it; anywhere else a word between two days speaks of the second: "3 May, updated 5 May".
function wordsTrail(text: string, days: readonly NamedDay[]): boolean {
  const [first, last] = [days[0]!, days.at(-1)!];
  const lead = lastKind(text.slice(Math.max(0, first.start - BESIDE), first.start));
  return lead === null && firstKind(text.slice(last.end, last.end + BESIDE)) !== null;
}

function lastKind(text: string): DateKind | null {
  return (
    kindsIn(text).reduce<{ kind: DateKind; index: number } | null>(
      (last, one) => (one.index > (last?.index ?? -1) ? one : last),
      null,
    )?.kind ?? null
  );
}

function firstKind(text: string): DateKind | null {
  return kindsIn(text).sort((a, b) => a.index - b.index)[0]?.kind ?? null;
}

function kindsIn(text: string): { kind: DateKind; index: number }[] {
  const lower = lowerCase(text);
  return KINDS.flatMap(({ kind, words }) => matchesOf(words, lower).map(({ index }) => ({ kind, index })));
}

function wordsOf(kind: DateKind): RegExp {
  return new RegExp(`${WORD_START}(?:${DATE_WORDS[kind].join('|')})`, 'gu');
}
