import { type Draft, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import type { HeadlinePage } from './headline-page.ts';
import { isKnownPaper } from '../source/paper-names.ts';

const CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u;
const MOST = 4;

/**
 * The lines of a headline in capitals that was set over several lines of a column; only the one that was found on any page but
 * one whose lines a program wrapped or a scan left as narrow as they were.
 */
export function capitalLines(draft: Draft, page: HeadlinePage, found: MeasuredLine): MeasuredLine[] {
  const lines = [found];
  if (!isInCapitals(found.value) || !draft.lines.some(({ continues }) => continues !== null)) return lines;
  const belongs = (line: MeasuredLine | undefined) => line !== undefined && isPart(draft, page, line);
  for (let at = found.last; lines.length < MOST && belongs(draft.lines[at]); at++) lines.push(draft.lines[at]!);
  for (let at = found.n - 2; lines.length < MOST && belongs(draft.lines[at]); at--) lines.unshift(draft.lines[at]!);
  return lines;
}

function isPart(draft: Draft, page: HeadlinePage, line: MeasuredLine): boolean {
  const { n, value, continues, key } = line;
  if (continues !== null || !isInCapitals(value) || isKnownPaper(key)) return false;
  return roleOf(draft, n) === undefined && !page.dated(line) && !page.signed(line);
}

/** Whether a line is in capitals and closed by a full stop, as the papers of old set each part of a heading. */
export function isOldHeading(line: MeasuredLine | undefined): boolean {
  return line !== undefined && line.value.endsWith('.') && isInCapitals(line.value);
}

/** Whether a line has two capitals side by side and no small letter. */
export function isInCapitals(value: string): boolean {
  return CAPITALS.test(value);
}
