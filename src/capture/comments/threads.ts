import { statedCountOf } from './comment-counts.ts';
import { footedThread } from './footed-threads.ts';
import { headedThread } from './headed-threads.ts';
import type { Header } from './comment-headers.ts';
import type { Draft, Span } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { type Mark, marksOf, withHeaders } from './thread-marks.ts';
import { trailedThread } from './trailed-threads.ts';
import { votedThread } from './voted-threads.ts';

/** One comment's lines as they follow each other, and the header among them that names its own author. */
export interface Segment {
  lines: MeasuredLine[];
  own: Header | null;
}

/** A capture's comments, each with its lines. */
export interface Thread {
  segments: Segment[];
  /** The lines from the heading of the thread to its first comment; null where no heading leads to it. */
  head: Span | null;
  /** How many hold a reader's action, such as "Reply". */
  acts: number;
  /** What shows that these are comments. */
  reason: string;
  /** Whether names may stand within a comment, pasted above words that it quotes. */
  pasted: boolean;
  /** Whether nothing on the page says where the first comment begins. */
  startUnsure: boolean;
}

/** A stretch of the page that may hold a thread: the marks from behind a heading to the next one. */
export interface Region {
  /** Its heading, below those that stand right above it. */
  lead: readonly Mark[];
  marks: readonly Mark[];
  headed: boolean;
  /** The number of comments that the heading states. */
  stated: number | null;
  /** How much prose the page holds above, in Latin characters. */
  proseAbove: number;
  /** Whether it begins in the lower half of the page. */
  low: boolean;
}

const FEW = 1;
const PROSE = 80;
const MOST_LEADING = 15;
const SENTENCE = 60;

/** Finds where each comment of a capture begins and ends; null where the capture holds none. */
export function threadOf(draft: Draft): Thread | null {
  const voted = votedThread(draft);
  if (voted) return voted;
  const marks = marksOf(draft);
  return fullest(regionsOf(marks).map(threadIn)) ?? wholePage(marks);
}

function threadIn(region: Region): Thread | null {
  const trailed = trailedThread(region);
  if (trailed) return trailed;
  const headed = headedThread(region);
  if (headed && (headed.segments.length > FEW || headed.segments.length === region.stated)) return headed;
  // Words that end without a sign, above a time, look as a name does.
  const footed = footedThread(region);
  return headed && (footed?.segments.length ?? 0) < headed.segments.length * 2 ? headed : footed;
}

// A heading may stand where no thread follows, and a thread where no heading leads: there, only what a reader may do with
// a comment tells it from a list of other pages.
function wholePage(marks: readonly Mark[]): Thread | null {
  if (!marks.some(({ action }) => action?.sure)) return null;
  return threadIn({ lead: [], marks: withHeaders(marks, 0), headed: false, stated: null, proseAbove: 0, low: false });
}

// Of two lists of names, that with "Reply" in it is the thread; else the longer one.
function fullest(threads: readonly (Thread | null)[]): Thread | null {
  let best: Thread | null = null;
  for (const thread of threads) if (thread && (!best || isFuller(thread, best))) best = thread;
  return best;
}

function isFuller(one: Thread, other: Thread): boolean {
  if (one.acts > 0 !== other.acts > 0) return one.acts > 0;
  return one.segments.length > other.segments.length;
}

function regionsOf(plain: readonly Mark[]): Region[] {
  const regions: Region[] = [];
  const first = plain.findIndex(({ heads }) => heads);
  const marks = withHeaders(plain, first < 0 ? plain.length : first);
  const headings = marks.flatMap(({ heads }, at) => (heads ? [at] : []));
  let prose = 0;
  let counted = 0;
  let opening = 0;
  for (const [index, heading] of headings.entries()) {
    for (; counted < heading; counted++) prose += proseIn(marks[counted]!.line);
    if (index === 0 || !leadsOn(marks.slice(headings[index - 1]!, heading))) opening = belowReport(marks, heading);
    regions.push({
      lead: marks.slice(opening, heading + 1),
      marks: marks.slice(heading + 1, headings[index + 1]),
      headed: true,
      stated: statedCountOf(marks[heading]!.line.value),
      proseAbove: prose,
      low: heading * 2 > marks.length,
    });
  }
  return regions;
}

// Right above the heading may stand that the thread is closed.
function belowReport(marks: readonly Mark[], heading: number): number {
  let at = heading;
  while (at > 0 && (marks[at - 1]!.ends || !/[\p{L}\d]/u.test(marks[at - 1]!.line.value))) at--;
  return at;
}

// One heading of a thread may stand a few lines below another.
function leadsOn(between: readonly Mark[]): boolean {
  return between.length <= MOST_LEADING && between.every(({ line }) => line.size < SENTENCE || !line.ends);
}

function proseIn({ size, ends }: MeasuredLine): number {
  return size >= PROSE && ends ? size : 0;
}
