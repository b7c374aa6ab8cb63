import { type Action, actionOf } from './comment-actions.ts';
import { statedCountOf } from './comment-counts.ts';
import { endsThread, opensForm } from './comment-forms.ts';
import { type Header, headerAt } from './comment-headers.ts';
import { phrasesOf, THREAD_HEADINGS } from './comment-words.ts';
import type { Draft, MeasuredLine } from './draft.ts';

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
const OFTEN = 3;

/** Looks at every line that is not blank for what may be part of a thread. */
export function marksOf(draft: Draft): Mark[] {
  const lines = draft.lines.filter(({ value }) => value !== '');
  const marks: Mark[] = [];
  let inHeader = 0;
  for (const [at, line] of lines.entries()) {
    const header = at < inHeader ? null : headerAt(lines, at);
    if (header) inHeader = at + header.lines.length;
    marks.push({ line, header, ...told(draft, line) });
  }
  return marks;
}

function told(draft: Draft, line: MeasuredLine): Omit<Mark, 'line' | 'header'> {
  if (line.value.length > 240) return { action: null, heads: false, ends: false };
  const heads = headsThread(line);
  const rights = draft.claims[line.n - 1]?.role === 'rights';
  // What stands at every comment leads out of none of them.
  const leaves = line.times < OFTEN && (opensForm(line) || endsThread(line));
  return { action: actionOf(line.value), heads, ends: rights || (leaves && !heads) };
}

function headsThread({ key, value }: MeasuredLine): boolean {
  const bare = key.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[\s:：…»›*.()]+$/, '');
  return HEADINGS.has(bare) || statedCountOf(value) !== null;
}
