import { leadsToMore } from './comment-forms.ts';
import { decorates } from './name-badges.ts';
import { tellsOfRemoval } from './removed-comments.ts';
import { endOfLast } from './thread-ends.ts';
import type { Mark } from './thread-marks.ts';

const FEWEST_CLOSED = 2;
const PARAGRAPH = 120;
const REPORT = 4;
const MOST_WAYS = 20;
const WAY = 40;

/** From which mark to which each comment runs. */
export function cutAt(marks: readonly Mark[], starts: readonly number[]): [number, number][] {
  const cut: [number, number][] = [];
  const shapes = new Set<string>();
  let acting = 0;
  let closed = true;
  for (const [index, start] of starts.entries()) {
    const body = start + marks[start]!.header!.lines.length;
    const next = starts[index + 1] ?? marks.length;
    const end = endBeforeReport(marks, body, endBetween(marks, body, next), closed ? cut.length : 0);
    const acts = hasAction(marks, start, end) || isRemoved(marks, start);
    if (!acts && isOther(shapes, shapeOf(marks[start]!), cut.length, acting)) break;
    shapes.add(shapeOf(marks[start]!));
    acting += Number(acts);
    closed &&= isClosed(marks, start, end);
    cut.push([start, end]);
    if (end < next && !goesOn(marks, end, next)) break;
  }
  return withLastEnd(marks, cut);
}

// Where the comments above act, or several look alike, a name of another shape that nothing closes heads none.
function isOther(shapes: ReadonlySet<string>, shape: string, before: number, acting: number): boolean {
  return before > 0 && shapes.size === 1 && !shapes.has(shape) && (acting === before || before > 1);
}

/** Whether a reader may do something between two marks that is done to comments only. */
export function hasAction(marks: readonly Mark[], from: number, to: number): boolean {
  return marks.slice(from, to).some(({ action }) => action?.sure === true);
}

/** Whether a notice stands below the name at a mark that the comment is gone. */
export function isRemoved(marks: readonly Mark[], at: number): boolean {
  return tellsOfRemoval(marks[at + marks[at]!.header!.lines.length]?.line.key ?? '');
}

function endBetween(marks: readonly Mark[], from: number, to: number): number {
  let at = from;
  while (at < to && !marks[at]!.ends) at++;
  return at;
}

// Some pages show a few comments, then the way to more, the ways to sort them, and then the thread.
function goesOn(marks: readonly Mark[], at: number, to: number): boolean {
  if (!marks[to]?.header || to - at > MOST_WAYS || !leadsToMore(marks[at]!.line)) return false;
  return marks.slice(at, to).every(({ line }) => line.size < WAY && !line.ends);
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
