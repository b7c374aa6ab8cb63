import { namesDay } from '../dates/dates.ts';
import type { Draft } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { type Head, headOf } from '../reading/head.ts';
import { DECIMAL } from '../text/characters.ts';
import { once } from '../text/once.ts';
import { isNoteOn } from './writer-notes.ts';
import { timeOf } from '../dates/times.ts';

/** What the rest of the page says about lines that may name the report's authors. */
export interface BylineContext {
  head: Head;
  language: string | null;
  headline: string | null;
  /** Whether a line is or gives a day or a time. */
  timed: (line: MeasuredLine | undefined) => boolean;
  /** Whether the report speaks of somebody by the whole name. */
  inBody: (name: string) => boolean;
  /** Whether the report has the last part of a name. */
  surnameInBody: (name: string) => boolean;
  /** How many lines around the report's head and end consist of the name. */
  timesAlone: (name: string) => number;
  /** Whether a line above or below the report tells about somebody. */
  noted: (name: string) => boolean;
  isCaption: (line: MeasuredLine) => boolean;
}

const PARAGRAPH = 60;
const LONGEST_TIME = 100;
const TIME =
  /\d{1,2}[:.h]\d\d(?!\d)|\b(?:hours?|mins?|minutes?|days?|hrs?) ago\b|^(?:vor|hace|il y a|há) \d|\d\s?(?:分|時間|日)前|\d\s?(?:시간|분) 전|назад/iu;
const NAME_FIRST = /^(?:\p{Lu}\S*\s+){1,3}/u;
// The author may have taken the pictures too.
const CREDIT_LAST = /\s\/\s[^/]{3,40}$/u;
const LETTER = /\p{L}/u;

/** Gathers what bylines are judged by; null on a page without a body. */
export function bylineContext(draft: Draft): BylineContext | null {
  const head = headOf(draft);
  if (!head) return null;
  const body = once(() => bodyOf(draft));
  const notes = once(() => outside(draft));
  const alone = once(() => Map.groupBy(head.lines, ({ key }) => key));
  return {
    head,
    language: draft.values.language,
    headline: draft.values.headline,
    timed: (line) =>
      line !== undefined && (draft.claims[line.n - 1]?.role === 'date' || givesTime(line, draft.values.language)),
    inBody: (name) => body().some((paragraph) => paragraph.includes(name)),
    surnameInBody: (name) => {
      const surname = name.split(/\s+/).at(-1)!;
      return body().some((paragraph) => holdsWord(paragraph, surname));
    },
    timesAlone: (name) => alone().get(name.toLowerCase())?.length ?? 0,
    noted: (name) => notes().some(({ value }) => isNoteOn(name, value)),
    isCaption: ({ n }) => draft.claims[n - 1]?.role === 'caption',
  };
}

// A paragraph that begins with a name may be the note on its author; the last one may close with it.
function bodyOf({ lines, span }: Draft): string[] {
  const paragraphs = lines.slice((span?.first ?? 1) - 1, (span?.last ?? 1) - 1).map(({ value }) => value);
  return paragraphs
    .filter((value) => value.length > PARAGRAPH)
    .map((value) => value.replace(NAME_FIRST, '').replace(CREDIT_LAST, ''));
}

// Within the report it speaks of somebody else.
function outside({ lines, span }: Draft): MeasuredLine[] {
  return lines.filter(({ n }) => n < span!.first || n > span!.last);
}

function givesTime({ value, kinds, ends, words }: MeasuredLine, language: string | null): boolean {
  if (value.length > LONGEST_TIME || (ends && words > 9) || (kinds & DECIMAL) === 0) return false;
  return TIME.test(value) || timeOf(value) !== null || namesDay(value, language);
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}
