import type { PageTraits } from './page-traits.ts';
import { counted, linesFrom, percent, type Says, where } from './trait-words.ts';
import type { Trait } from './traits.ts';

const FAR = 40;

/** What a line shows by where it stands on the page. */
export const PLACE_TRAITS: readonly Trait[] = [
  place('prose', (page, at) => page.prose[at]!, percent('of what makes prose')),
  place(
    'repeats',
    (page, at) => page.repeats[at]!,
    counted('line like it but for numbers', 'lines like it but for numbers'),
  ),
  place(
    'same start',
    (page, at) => Math.min(20, page.sameStart[at]!),
    counted('line that starts so', 'lines that start so'),
  ),
  place(
    'blank lines before',
    (page, at) => page.blanksBefore[at]!,
    counted('blank line before it', 'blank lines before it'),
  ),
  place(
    'blank lines after',
    (page, at) => page.blanksBefore[at + 1] ?? 4,
    counted('blank line after it', 'blank lines after it'),
  ),
  place('blank lines unlike the prose', blanksUnlike, (value) =>
    value === -2 || value > 3 ? 'blank lines around it unlike the prose' : null,
  ),
  place('prose right before', ({ near }, at) => near.before[at]!, percent('prose right before it')),
  place('prose right after', ({ near }, at) => near.after[at]!, percent('prose right after it')),
  place(
    'prose on both sides',
    ({ near }, at) => Math.min(near.before[at]!, near.after[at]!),
    percent('prose on both sides'),
  ),
  place('prose before', ({ wide }, at) => wide.before[at]!, percent('prose in the lines before it')),
  place(
    'since prose',
    ({ to }, at) => Math.min(FAR, to.prose.since[at]!),
    linesFrom('after prose', 'no prose just above it'),
  ),
  place(
    'since furniture',
    ({ to }, at) => Math.min(FAR, to.furniture.since[at]!),
    linesFrom('after furniture', 'no furniture just above it'),
  ),
  place(
    'until furniture',
    ({ to }, at) => Math.min(FAR, to.furniture.until[at]!),
    linesFrom('before furniture', 'no furniture soon below it'),
  ),
  place(
    'since a repeated line',
    ({ to }, at) => Math.min(FAR, to.repeated.since[at]!),
    linesFrom('after a repeated line', 'no repeated line above it'),
  ),
  place(
    'until a date',
    ({ to }, at) => Math.min(FAR, to.date.until[at]!),
    linesFrom('before a date', 'no date soon below it'),
  ),
  place(
    'since any heading of others',
    ({ to }, at) => Math.min(FAR, to.others.since[at]!),
    linesFrom('after a heading of other reports', 'no heading of other reports above it'),
  ),
  place(
    'headings of comments above',
    ({ above }, at) => above.comments.count[at]!,
    counted('heading of comments above it', 'headings of comments above it'),
  ),
  place(
    'headings of others above',
    ({ above }, at) => above.others.count[at]!,
    counted('heading of other reports above it', 'headings of other reports above it'),
  ),
  place('among comments', (page, at) => page.zone[at]!, where('stands among comments')),
  place('from the start of the densest prose', ({ stretch }, at) => within(at - stretch.start, -30, 60), fromStart),
  place('from the end of the densest prose', ({ stretch }, at) => within(at - stretch.end, -60, 30), fromEnd),
  place(
    'alike lines in a row',
    (page, at) => Math.min(60, page.alikeRun[at]!),
    counted('line of its shape in a row', 'lines of its shape in a row'),
  ),
  place(
    'size of prose near',
    ({ beside }, at) => beside.size[at]!,
    counted('character a line in the prose near', 'characters a line in the prose near'),
  ),
  place(
    'sentences of prose near',
    ({ beside }, at) => beside.sentences[at]!,
    (value) => `${value.toFixed(1)} full stops inside each line of the prose near`,
  ),
  place(
    'gaps in prose near',
    ({ beside }, at) => beside.gap[at]!,
    (value) => `prose near it ${value.toFixed(1)} lines apart`,
  ),
  place(
    'gap after',
    ({ beside }, at) => beside.gapAfter[at]!,
    (value) => `prose below it ${value} lines apart`,
  ),
  place('topic', ({ topics }, at) => topics.topic[at]!, percent('of its words from the densest prose')),
  place('title words', ({ topics }, at) => topics.title[at]!, percent('of its words from the title')),
];

function place(name: string, at: Trait['at'], says: Says): Trait {
  return { name, at, says };
}

function blanksUnlike({ blanksBefore, blankHabit }: PageTraits, at: number): number {
  const before = blanksBefore[at]! > 0;
  const after = (blanksBefore[at + 1] ?? 1) > 0;
  if (blankHabit > 0.7) return (before ? 0 : -1) + (after ? 0 : -1);
  return blankHabit < 0.3 ? 3 + (before ? 1 : 0) + (after ? 1 : 0) : -5;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function fromStart(value: number): string {
  return value < 0 ? 'above the densest prose' : 'after the densest prose has begun';
}

function fromEnd(value: number): string {
  return value > 0 ? 'below the densest prose' : 'before the densest prose has ended';
}
