import { fromFirstWord, withoutSigns } from '../text/bare-words.ts';
import { comparableName } from './answers.ts';
import { type Action, actionOf } from './comment-actions.ts';
import { countsReplies, statedCountOf } from './comment-counts.ts';
import { endsThread, opensForm } from './comment-forms.ts';
import { type Header, headerAt } from './comment-headers.ts';
import { ON_DAY } from './one-line-headers.ts';
import { setsPlaces } from './placed-names.ts';
import { THREAD_HEADINGS } from './comment-words.ts';
import { endsInColon } from '../text/line-ends.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Draft } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

/** A line of a capture with what it may be in a thread of comments. */
export interface Mark {
  line: MeasuredLine;
  /** The header that begins here. */
  header: Header | null;
  action: Action | null;
  /** Whether the line heads a thread, as "12 Comments" does. */
  heads: boolean;
  /** Whether no thread goes on beyond this line: a form, a list of other pages, a statement of rights. */
  ends: boolean;
}

const HEADINGS = new Set(phrasesOf(THREAD_HEADINGS));
// To look for a longer line would take as long as it is.
const LONGEST_HEADING = Math.max(...HEADINGS.values().map(({ length }) => length));
const AFTER = ' \t:：…»›*.()';
const OFTEN = 3;
const FAR = 6;
const LONGEST = 240;

/** Looks at every line that is not blank for what may be part of a thread; headers are left for `withHeaders`. */
export function marksOf(draft: Draft): Mark[] {
  const marks = draft.lines.flatMap((line) => (line.value === '' ? [] : [markOn(line, draft)]));
  const acting = marks.findIndex(({ action }) => action?.sure === true);
  const last = acting < 0 ? marks.length : acting;
  return marks.map((mark, at) => (at <= last && headsAnswers(marks, at) ? { ...mark, heads: true } : mark));
}

// "4 replies" counts those to a report where names and times follow, and those to a comment below its other actions.
function headsAnswers(marks: readonly Mark[], at: number): boolean {
  if (!countsReplies(marks[at]!.line.value) || marks[at - 1]?.action || marks[at + 1]?.action) return false;
  const lines = marks.slice(at + 1, at + 1 + FAR).map((mark) => mark.line);
  return lines.some((_, next) => headerAt(lines, next));
}

/** The marks with the headers that begin at or below one of them: most lines of a page stand where no thread can be. */
export function withHeaders(marks: readonly Mark[], from: number): Mark[] {
  const lines = marks.map(({ line }) => line);
  const headed = [...marks];
  const names = new Set<string>();
  const placed = setsPlaces(lines);
  let at = from;
  while (at < lines.length) {
    const header = headerAt(lines, at, names, placed);
    if (header) headed[at] = { ...headed[at]!, header };
    if (header) names.add(comparableName(header.name));
    const end = at + (header?.lines.length ?? 1);
    // What is said of a commenter heads no thread: "Posts".
    for (at++; at < end; at++) headed[at] = { ...headed[at]!, heads: false };
  }
  return headed;
}

function markOn(line: MeasuredLine, draft: Draft): Mark {
  if (line.value.length > LONGEST) return { line, header: null, action: null, heads: false, ends: false };
  const heads = headsThread(line);
  const rights = draft.claims[line.n - 1]?.role === 'rights';
  // What stands at every comment leads out of none of them.
  const leaves = line.times < OFTEN && (opensForm(line) || endsThread(line));
  return {
    line,
    header: null,
    action: actionOf(line.value) ?? actionBefore(line.value),
    heads,
    ends: rights || (leaves && !heads),
  };
}

// "Report this comment On 3 May 2021, at 10:07, Ann Lee wrote:"
function actionBefore(value: string): Action | null {
  return endsInColon(value) ? actionOf(value.slice(0, Math.max(0, value.search(ON_DAY)))) : null;
}

function headsThread({ key, value }: MeasuredLine): boolean {
  const words = withoutSigns(fromFirstWord(key), '', AFTER);
  return (words.length <= LONGEST_HEADING && HEADINGS.has(words)) || statedCountOf(value) !== null;
}
