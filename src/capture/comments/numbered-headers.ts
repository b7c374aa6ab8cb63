import type { Header } from './comment-headers.ts';
import { LONGEST_NAME, nameIn } from './commenter-name.ts';
import { profileLines } from './forum-profiles.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { onOneLine } from './one-line-headers.ts';
import { postedOn } from './posted-on.ts';
import { timeOf } from '../dates/times.ts';

const MOST_PROFILE = 14;
// The last of what a comment lists is a sentence: "3. A miller. Oh well."
const TITLE = /^\d{1,4}\.(?:\s(?:\S.*)?[^\s.])?$/;
const ANSWER = /^re:\s/i;
const POST = /^#\d+$/;

/** Reads a numbered title, and below it a name and a time: "1. To the point", "Ann Lee 3 May 2021". */
export function belowTitle(lines: readonly MeasuredLine[], at: number): Header | null {
  const { n, value } = lines[at]!;
  const answer = ANSWER.test(value);
  if (!answer && !TITLE.test(value)) return null;
  const header = onOneLine(lines, at + 1) ?? nameBeforeTime(lines[at + 1]);
  // What an answer in a forum is called, its report was called first.
  return header && { ...header, lines: [n, ...header.lines], ...(answer ? {} : { title: n }) };
}

// Below a title not even a sign need stand between a name and a day.
function nameBeforeTime(line: MeasuredLine | undefined): Header | null {
  if (!line || line.value.length > LONGEST_NAME * 2) return null;
  const words = line.value.split(' ');
  const at = words.findIndex((_, index) => index > 0 && timeOf(words.slice(index).join(' ')) !== null);
  const name = at < 0 ? null : nameIn(words.slice(0, at).join(' '));
  return name === null ? null : { name, posted: timeOf(words.slice(at).join(' ')), lines: [line.n] };
}

/** Reads the time and number of a post in a forum, and below them its writer with what the forum knows of him. */
export function forumHeader(lines: readonly MeasuredLine[], at: number): Header | null {
  const [time, number, writer] = lines.slice(at, at + 3);
  if (!time || !writer || !POST.test(number!.value)) return null;
  const posted = postedOn(time.value);
  const name = posted === null ? null : nameIn(writer.value);
  if (name === null) return null;
  const end = at + 3 + profileLines(lines.slice(at + 3, at + 3 + MOST_PROFILE));
  return { name, posted, lines: lines.slice(at, end).map(({ n }) => n) };
}
