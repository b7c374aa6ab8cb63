import { bareNames, bylineOn } from '../bylines/byline-lines.ts';
import { isKnownName } from '../bylines/person-names.ts';
import { namesDay } from '../dates/dates.ts';
import { timeOf, nameAndTimeOf } from '../dates/times.ts';
import { type Draft, roleOf, type Span } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { likenessTo } from './likeness.ts';
import { type LongerLines, longerLines } from './longer-lines.ts';
import type { Role } from '../reading/reading.ts';

/** What the page says about its lines that helps to tell the headline among them. */
export interface HeadlinePage {
  /** Lines with something on them, in order. */
  written: readonly MeasuredLine[];
  /** The place in `written` of the first line of the body. */
  bodyAt: number;
  /** The place in `written` of the first of the lines above the body that speak of what it speaks of. */
  firstOnTopic: number;
  /** How much of a line's words the body has too, from 0 to 1. */
  share: (line: MeasuredLine) => number;
  /** How much of a line names what the body comes back to, from 0 to 1. */
  topic: (line: MeasuredLine) => number;
  /** How many of a line's words the first paragraphs take up. */
  lead: (line: MeasuredLine) => number;
  /** Whether a line names a day, or says how long ago the report was published. */
  dated: (line: MeasuredLine) => boolean;
  /** Whether a line says who wrote the report. */
  signed: (line: MeasuredLine) => boolean;
  /** Whether a line is the names of several people, or of one with a word for the work, and hardly anything else. */
  namesOnly: (line: MeasuredLine) => boolean;
  longer: LongerLines;
  /** BCP 47 tag of the page's language. */
  language: string | null;
  /** What an earlier step has decided that the line is. */
  role: (line: MeasuredLine) => Role | undefined;
}

const HEAD = 300;
const SENTENCE_WORDS = 14;
const NAMES = 80;
const NAME_WORDS = 10;
const OTHER_WORDS = 3;
const PARAGRAPH = 80;
const MENU = 4;
const ON_TOPIC = 0.38;
const GAP = 14;

/** Gathers what the signs of a headline are read from. */
export function headlinePage(draft: Draft, span: Span): HeadlinePage {
  const written = draft.lines.filter(({ value }) => value !== '');
  const body = draft.lines.slice(span.first - 1, span.last).filter(({ value }) => value !== '');
  const likenessOf = likenessTo(body);
  const likeness = perLine(draft, ({ value }) => likenessOf(value.slice(0, HEAD)));
  const page = {
    written,
    bodyAt: bodyPlace(written, span),
    share: (line: MeasuredLine) => likeness(line).share,
    topic: (line: MeasuredLine) => likeness(line).topic,
    lead: (line: MeasuredLine) => likeness(line).lead,
    dated: perLine(draft, (line) => roleOf(draft, line.n) !== 'caption' && isDated(line, draft.values.language)),
    signed: perLine(draft, ({ value }) => bylineOn(value, draft.values.language) !== null),
    namesOnly: (line: MeasuredLine) => isOfNames(line, draft.values.language),
    longer: longerLines(written.filter(({ n }) => roleOf(draft, n) !== 'caption')),
    language: draft.values.language,
    role: ({ n }: MeasuredLine) => roleOf(draft, n),
  };
  return { ...page, firstOnTopic: firstOnTopic(page) };
}

// Many short lines that a report seems to begin with may be a menu's, with the headline among them.
function bodyPlace(written: readonly MeasuredLine[], span: Span): number {
  const first = Math.max(
    0,
    written.findIndex(({ n }) => n >= span.first),
  );
  const paragraph = written.findIndex((line, at) => at >= first && (line.n >= span.last || isParagraph(line)));
  return paragraph - first >= MENU ? paragraph : first;
}

// What goes on with a small letter is no line of a menu.
function isParagraph({ value, ends, size }: MeasuredLine): boolean {
  return ends || size >= PARAGRAPH || /^\p{Ll}/u.test(value);
}

function isOfNames({ value, words, size }: MeasuredLine, language: string | null): boolean {
  if (size > NAMES || words > NAME_WORDS) return false;
  const { names, role } = bareNames(value, language) ?? { names: [], role: false };
  const others = words - names.join(' ').split(' ').length;
  return (names.length > 1 || role) && names.some(isKnownName) && others <= OTHER_WORDS;
}

// A sentence with a day in it says what happened then.
function isDated({ value, ends, words }: MeasuredLine, language: string | null): boolean {
  if (value.length > HEAD || (ends && words > SENTENCE_WORDS)) return false;
  return namesDay(value, language) || timeOf(value) !== null || nameAndTimeOf(value) !== null;
}

function firstOnTopic({ written, bodyAt, share, dated }: Omit<HeadlinePage, 'firstOnTopic'>): number {
  let first = bodyAt;
  for (let at = bodyAt; at >= 0 && first - at <= GAP; at--) {
    const line = written[at];
    if (!line || line.size < 22 || line.words < 4 || line.size > 320) continue;
    if (share(line) >= ON_TOPIC && !dated(line)) first = at;
  }
  return first;
}

function perLine<T>({ lines }: Draft, read: (line: MeasuredLine) => T): (line: MeasuredLine) => T {
  const known = new Array<T | undefined>(lines.length);
  return (line) => (known[line.n - 1] ??= read(line));
}
