import { cutAt, hasAction, isRemoved } from './comment-cuts.ts';
import { isField } from './comment-forms.ts';
import { phraseOf } from '../furniture/phrases.ts';
import type { Span } from '../reading/draft.ts';
import type { Mark } from './thread-marks.ts';
import type { Region, Segment, Thread } from './threads.ts';

const LONG = 120;
const MOST_AHEAD = 60;
const SWALLOWED = 2;
const FEWEST_WITHOUT_PROSE = 3;
const FEW_SPEAK = 4;
const LONGEST_RULES = 500;
const OF_COMMENTS =
  /(?<!\p{L})(?:comments|commentary|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|комментари[ией])(?!\p{L})|コメント|댓글|评论/u;

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

function segmentOf(marks: readonly Mark[]): Segment {
  return { lines: marks.map(({ line }) => line), own: marks[0]?.header ?? null };
}

// Where most names come with a time, one without it stands above words that a comment quotes.
function headersOf({ marks, headed }: Region): number[] {
  const all = marks.flatMap(({ header }, at) => (header ? [at] : []));
  const timed = all.filter((at) => marks[at]!.header!.posted !== null || isRemoved(marks, at));
  const starts = timed.length * 2 >= all.length ? timed : all;
  if (headed) return starts;
  return acted(marks, starts);
}

// Without a heading only a reader's own words, such as "Reply", tell a comment from a list of other pages.
function acted(marks: readonly Mark[], starts: readonly number[]): number[] {
  const from = starts.findIndex((start, index) => hasAction(marks, start, starts[index + 1] ?? start + MOST_AHEAD));
  return from < 0 ? [] : starts.slice(from);
}

// Between a heading and the first name stand ways to sort, log in or write, but no prose.
function leadsTo(between: readonly Mark[]): boolean {
  if (between.length > MOST_AHEAD && !between.every(({ line }) => line.size < LONG)) return false;
  return between.every(({ line }) => line.size < LONG || !line.ends || isField(line) || tellsOfComments(line));
}

function tellsOfComments({ key }: Mark['line']): boolean {
  return phraseOf(key) !== null || (key.length < LONGEST_RULES && OF_COMMENTS.test(key));
}

function judged(region: Region, cut: [number, number][], segments: Segment[], reason: string): Thread | null {
  const acts = cut.filter(([from, to]) => hasAction(region.marks, from, to)).length;
  if (region.headed ? swallows(region, segments, acts) : segments.length < 2 || acts * 2 < segments.length) return null;
  if (acts * 2 < segments.length && !speaks(region, segments)) return null;
  return { segments, head: headOf(region, cut[0]![0]), acts, reason, pasted: false, startUnsure: false };
}

/** The lines from the heading of a thread to its first comment, where the report stands above them. */
export function headOf({ lead, marks, headed, proseAbove }: Region, first: number): Span | null {
  const [heading, last] = [lead[0], marks[first - 1] ?? lead.at(-1)];
  return headed && proseAbove > 0 && heading && last ? { first: heading.line.n, last: last.line.n } : null;
}

// An article is not its own first comment.
function swallows(region: Region, segments: readonly Segment[], acts: number): boolean {
  if (region.proseAbove === 0 && (segments.length < FEWEST_WITHOUT_PROSE || !region.low)) return true;
  // Where the page counts as many and each acts, one may well be longer than the report.
  const counted = region.stated === segments.length && acts === segments.length && region.proseAbove > 0;
  return !counted && outweighs(region, segments, 0);
}

/** Whether one segment holds more than the report above and far more than all the others. */
export function outweighs({ proseAbove }: Region, segments: readonly Segment[], at: number): boolean {
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
