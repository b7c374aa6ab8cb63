import type { Header } from './comment-headers.ts';
import { decorates } from './name-badges.ts';
import { isField } from './comment-forms.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { endOfLast } from './thread-ends.ts';
import type { Mark } from './thread-marks.ts';
import type { Region, Segment, Thread } from './threads.ts';

const LONG = 120;
const MOST_AHEAD = 60;
const FEWEST_TAILS = 2;
const SWALLOWED = 2;
const FEWEST_WITHOUT_PROSE = 3;
const FEW_SPEAK = 4;
const FEWEST_CLOSED = 2;
const PARAGRAPH = 120;
const REPORT = 4;
const MOST_BARE = 4;

/** Finds a thread in which a name and a time head each comment. */
export function headedThread(region: Region): Thread | null {
  const { marks } = region;
  const starts = headersOf(region);
  const [first] = starts;
  if (first === undefined || (region.headed && !leadsTo(marks.slice(0, first)))) return null;
  const cut = cutAt(marks, starts);
  const segments = cut.map(([from, to]): Segment => segmentOf(marks.slice(from, to)));
  if (!segments.some(({ lines, own }) => lines.length > (own?.lines.length ?? 0))) return null;
  return judged(region, cut, segments, 'names and times head them');
}

/** Finds a thread in which a name and a time stand under each comment. */
export function trailedThread(region: Region): Thread | null {
  const { marks, headed, proseAbove } = region;
  const end = marks.findIndex((mark) => mark.ends);
  const within = end < 0 ? marks : marks.slice(0, end);
  const tails = within.flatMap(({ header }, at): [number, Header][] => (header ? [[at, header]] : []));
  if (!headed || proseAbove === 0 || tails.length < FEWEST_TAILS || !standsUnder(within, tails)) return null;
  let from = 0;
  const segments = tails.map(([at, own]): Segment => {
    const lines = within.slice(from, at + own.lines.length).map(({ line }) => line);
    from = at + own.lines.length;
    return { lines, own };
  });
  if (lists(segments) || segments.some((_, at) => outweighs(region, segments, at))) return null;
  return { segments, acts: 0, reason: 'names and times stand under them', pasted: false, startUnsure: false };
}

// In a list of other pages their times stand under headlines, and nothing above these.
function lists(segments: readonly Segment[]): boolean {
  const bare = segments.filter(({ lines, own }) => lines.length === own?.lines.length).length;
  return bare * MOST_BARE > segments.length;
}

// There is text above the first name, and none below the last.
function standsUnder(marks: readonly Mark[], tails: readonly [number, Header][]): boolean {
  const [first] = tails[0]!;
  const [last, { lines }] = tails.at(-1)!;
  const above = marks[first - 1];
  const below = marks[last + lines.length];
  return first < MOST_AHEAD && above !== undefined && isText(above) && !(below && isText(below));
}

function isText({ line, action }: Mark): boolean {
  return (line.ends || line.size > LONG / 2) && !action && !isField(line) && !phraseOf(line.key);
}

function segmentOf(marks: readonly Mark[]): Segment {
  return { lines: marks.map(({ line }) => line), own: marks[0]?.header ?? null };
}

// Where most names come with a time, one without it stands above words that a comment quotes.
function headersOf({ marks, headed }: Region): number[] {
  const all = marks.flatMap(({ header }, at) => (header ? [at] : []));
  const timed = all.filter((at) => marks[at]!.header!.posted !== null);
  const starts = timed.length * 2 >= all.length ? timed : all;
  if (headed) return starts;
  return acted(marks, starts);
}

// Without a heading only a reader's own words, such as "Reply", tell a comment from a list of other pages.
function acted(marks: readonly Mark[], starts: readonly number[]): number[] {
  const from = starts.findIndex((start, index) => hasAction(marks, start, starts[index + 1] ?? start + MOST_AHEAD));
  return from < 0 ? [] : starts.slice(from);
}

function hasAction(marks: readonly Mark[], from: number, to: number): boolean {
  return marks.slice(from, to).some(({ action }) => action?.sure === true);
}

// Between a heading and the first name stand ways to sort, log in or write, but no prose.
function leadsTo(between: readonly Mark[]): boolean {
  if (between.length > MOST_AHEAD && !between.every(({ line }) => line.size < LONG)) return false;
  return between.every(({ line }) => line.size < LONG || !line.ends || isField(line) || phraseOf(line.key) !== null);
}

/** From which mark to which each comment runs. */
function cutAt(marks: readonly Mark[], starts: readonly number[]): [number, number][] {
  const cut: [number, number][] = [];
  const shapes = new Set<string>();
  let acting = 0;
  let closed = true;
  for (const [index, start] of starts.entries()) {
    const body = start + marks[start]!.header!.lines.length;
    const next = starts[index + 1] ?? marks.length;
    const end = endBeforeReport(marks, body, endBetween(marks, body, next), closed ? cut.length : 0);
    const acts = hasAction(marks, start, end);
    if (
      !acts &&
      cut.length > 0 &&
      shapes.size === 1 &&
      !shapes.has(shapeOf(marks[start]!)) &&
      (acting === cut.length || cut.length > 1)
    )
      break;
    shapes.add(shapeOf(marks[start]!));
    acting += Number(acts);
    closed &&= isClosed(marks, start, end);
    cut.push([start, end]);
    if (end < next) break;
  }
  return withLastEnd(marks, cut);
}

function endBetween(marks: readonly Mark[], from: number, to: number): number {
  let at = from;
  while (at < to && !marks[at]!.ends) at++;
  return at;
}

// Where an action has closed every comment so far, a report's worth of prose below the next one's is the report itself.
function endBeforeReport(marks: readonly Mark[], from: number, to: number, closed: number): number {
  if (closed < FEWEST_CLOSED) return to;
  const end = endOfLast(marks, from, to, true);
  const prose = marks.slice(end, to).filter(({ line }) => line.ends && line.size >= PARAGRAPH);
  return prose.length >= REPORT ? end : to;
}

function withLastEnd(marks: readonly Mark[], cut: [number, number][]): [number, number][] {
  const before = cut.slice(0, -1);
  const [start, end] = cut.at(-1)!;
  const body = start + marks[start]!.header!.lines.length;
  return [...before, [start, endOfLast(marks, body, end, closes(marks, before))]];
}

// Whether an action stands last in most comments.
function closes(marks: readonly Mark[], cut: readonly [number, number][]): boolean {
  return cut.filter(([from, to]) => isClosed(marks, from, to)).length * 2 > cut.length;
}

function isClosed(marks: readonly Mark[], from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && decorates(marks[at]!.line)) at--;
  return marks[at]!.action !== null;
}

function shapeOf({ header }: Mark): string {
  return header!.lines.length > 1 ? 'several lines' : 'one line';
}

function judged(region: Region, cut: [number, number][], segments: Segment[], reason: string): Thread | null {
  const acts = cut.filter(([from, to]) => hasAction(region.marks, from, to)).length;
  if (region.headed ? swallows(region, segments) : segments.length < 2 || acts * 2 < segments.length) return null;
  if (acts === 0 && !speaks(region, segments)) return null;
  return { segments, acts, reason, pasted: false, startUnsure: false };
}

// An article is not its own first comment.
function swallows(region: Region, segments: readonly Segment[]): boolean {
  if (region.proseAbove === 0 && (segments.length < FEWEST_WITHOUT_PROSE || !region.low)) return true;
  return outweighs(region, segments, 0);
}

function outweighs({ proseAbove }: Region, segments: readonly Segment[], at: number): boolean {
  const sizes = segments.map(({ lines }) => lines.reduce((sum, { size }) => sum + size, 0));
  const own = sizes[at] ?? 0;
  const rest = sizes.reduce((sum, size) => sum + size, 0) - own;
  return own > proseAbove && own > SWALLOWED * rest;
}

// Comments speak in sentences, a list of other pages in headlines; where the page counts as many, few need to.
function speaks({ stated }: Region, segments: readonly Segment[]): boolean {
  const speaking = segments.filter(({ lines, own }) => lines.slice(own?.lines.length ?? 0).some(isSpeech)).length;
  const counted = stated !== null && stated >= segments.length && stated <= segments.length * 2;
  return speaking * (counted ? FEW_SPEAK : 2) >= segments.length;
}

function isSpeech({ value, size, ends }: Mark['line']): boolean {
  return (ends && !/(?:…|\.\.\.)$/.test(value)) || size > 160;
}
