import { statedCountOf } from '../comments/comment-counts.ts';
import { isLife } from './lives.ts';
import { isWriterNote } from '../bylines/writer-notes.ts';
import { announcesElsewhere } from './headings.ts';
import { withLabelledEnds } from './labelled-ends.ts';
import type { LineTraits } from '../traits/line-traits.ts';
import type { PageTraits } from '../traits/page-traits.ts';
import { withSections } from './parted-sections.ts';
import { WIDE } from '../text/characters.ts';
import { lineHolds } from '../text/measured-line.ts';

const PARAGRAPH = 80;
const LAST = 160;
const SHORT = 50;
const MENU = 3;
const FEW = 5;
const VERSE_END = /[,;–—-]$/;
const FUNCTION_WORDS = 0.3;
const FEWEST_WORDS = 3;
const MOST_LINKS = 5;
// An author or an agency may sign the last sentence in brackets.
const FULL_STOP = /[.。](?:\s?[(（][^()（）.。]{2,24}[)）])?$/;
const QUESTION = /^\p{Lu}[^?]{4,120}[?？]$/u;
const LETTER = /\p{L}/u;

/** Looks at both ends of the path through a page again: what begins and ends no report is left out, its first and last words are not. */
export function withItsEnds(page: PageTraits, path: Uint8Array): Uint8Array {
  const bare = withoutMenuStart(page, withoutLoneStart(page, withoutEndingNotes(page, path)));
  const whole = withLabelledEnds(page, withSections(page, bare));
  return withFirstWords(page, withClosing(page, withLastWords(page, whole)));
}

// Several lines of a few words above the first paragraph are a menu's, or what is left of one; rows of figures and verses are
// the report's.
function withoutMenuStart({ lines }: PageTraits, path: Uint8Array): Uint8Array {
  const inside = Array.from(path.keys()).filter((at) => path[at]! > 0);
  const first = inside.findIndex((at) => !mayBeMenu(lines[at]!));
  const menu = inside.slice(0, Math.max(0, first));
  const words = menu.filter((at) => lines[at]!.digits === 0).length;
  if (words >= MENU && words * 3 >= menu.length * 2) for (const at of menu) path[at] = 0;
  return path;
}

function mayBeMenu({ line, listStart }: LineTraits): boolean {
  return line.size < SHORT && line.words <= FEW && !line.ends && listStart === 0 && !VERSE_END.test(line.value);
}

// A short line that is no sentence, with none of the report right below it, begins no report.
function withoutLoneStart({ lines }: PageTraits, path: Uint8Array): Uint8Array {
  for (let at = path.indexOf(1); at >= 0 && path[at + 1] === 0; at = path.indexOf(1)) {
    const { line } = lines[at]!;
    if (line.ends || line.size >= PARAGRAPH) break;
    path[at] = 0;
  }
  return path;
}

// A bare number under the report counts something, and so does a count of its comments; a note tells who wrote it. None of
// them ends it.
function withoutEndingNotes({ lines }: PageTraits, path: Uint8Array): Uint8Array {
  for (let at = path.lastIndexOf(1); at >= 0 && isEndingNote(lines[at]!.line.value); at = path.lastIndexOf(1))
    path[at] = 0;
  return path;
}

function isEndingNote(value: string): boolean {
  return countsSomething(value) || isWriterNote(value);
}

function countsSomething(value: string): boolean {
  return !LETTER.test(value) || statedCountOf(value) !== null;
}

// A sentence right below the last paragraph, or below one piece of furniture or words that announce another report, closes the
// report where it is spaced as that is.
function withLastWords({ lines }: PageTraits, path: Uint8Array): Uint8Array {
  const last = path.lastIndexOf(1);
  const at = pastLinks(lines, last + 1);
  const [paragraph, next] = [lines[last], lines[at]];
  const spaced = paragraph && next?.blanksBefore === paragraph.blanksBefore;
  const closes = spaced && next.line.size < LAST && (readsOn(next) || isLast(lines, at)) && isPlainSentence(next);
  if (closes && !isEndingNote(next.line.value)) path[at] = 1;
  return path;
}

// Under words that announce other reports with a colon these may be listed, with no blank line between two.
function pastLinks(lines: readonly LineTraits[], from: number): number {
  const below = lines[from];
  if (!below) return from;
  let end = from + 1;
  if (announcesList(below)) while (end - from <= MOST_LINKS && isLink(lines[end])) end++;
  if (end > from + 1 && end - from <= MOST_LINKS && lines[end]?.blanksBefore !== 0) return end;
  return below.claimed || announcesElsewhere(below.line) ? from + 1 : from;
}

function announcesList({ colon, wording }: LineTraits): boolean {
  return colon > 0 && wording.relatedHeading + wording.leadsElsewhere > 0;
}

function isLink(line: LineTraits | undefined): boolean {
  return (
    line !== undefined && !line.claimed && line.blanksBefore === 0 && !line.line.ends && line.line.words >= FEWEST_WORDS
  );
}

// A question with its answer goes on with an interview, and the days of a life close an obituary.
function withClosing({ lines }: PageTraits, path: Uint8Array): Uint8Array {
  const last = path.lastIndexOf(1);
  const [paragraph, next, answer] = lines.slice(last, last + 3);
  if (!paragraph || !next || next.claimed || next.blanksBefore !== paragraph.blanksBefore) return path;
  if (next.line.size < LAST && isLife(next.line.value)) path[last + 1] = 1;
  const answered = answer && answer.blanksBefore === next.blanksBefore && isPlainSentence(answer);
  if (QUESTION.test(next.line.value) && answered) path[last + 1] = path[last + 2] = 1;
  return path;
}

// Chinese and Japanese run their function words into the others.
// Right above the readers' comments stands the end of the report.
function isLast(lines: PageTraits['lines'], at: number): boolean {
  return (lines[at + 1]?.wording.commentHeading ?? 0) > 0;
}

function readsOn({ functionWords, line }: LineTraits): boolean {
  return functionWords >= FUNCTION_WORDS || lineHolds(WIDE, line);
}

// Where nothing stands above, a sentence right above the first paragraph, which is spaced as the next, opens the report.
function withFirstWords({ lines }: PageTraits, path: Uint8Array): Uint8Array {
  const [first, paragraph, next] = lines;
  const spaced = next && paragraph?.blanksBefore === next.blanksBefore;
  const opens = spaced && path[1] === 1 && path[2] === 1;
  if (opens && first && first.functionWords > 0 && isPlainSentence(first)) path[0] = 1;
  return path;
}

function isPlainSentence({ line, claimed, siteWords, wording }: LineTraits): boolean {
  const plain = siteWords + wording.writerWords + wording.leadsElsewhere + wording.relatedHeading === 0;
  return !claimed && plain && line.words >= FEWEST_WORDS && line.times === 1 && FULL_STOP.test(line.value);
}
