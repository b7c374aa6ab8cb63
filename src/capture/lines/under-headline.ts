import { bareNames, bylineOn } from '../bylines/byline-lines.ts';
import { isKnownName } from '../bylines/person-names.ts';
import { namesDay } from '../dates/dates.ts';
import { timeOf } from '../dates/times.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { SECTION_WORDS } from '../source/section-words.ts';
import type { WrappedLine } from './wrapped-line.ts';

/**
 * Whether a line begins anew though the one above is as wide as the page, as a headline is by chance: a byline, a date, what
 * parts of a page have of their own. `full` is the columns of a full line.
 */
export function isUnderHeadline(line: WrappedLine, next: WrappedLine, full: number): boolean {
  if (line.ends || next.ends) return false;
  if (next.text === line.text) return true;
  const short = next.width < full;
  if (short && (namesDay(next.text, null) || isPart(next.text))) return true;
  return (short || /^\p{Lu}/u.test(next.text)) && bylineOn(next.text, null)?.kind === 'by';
}

// A section, a time, names or words that only menus and buttons have.
function isPart(text: string): boolean {
  const key = text.toLowerCase();
  return phraseOf(key) !== null || SECTION_WORDS.has(key) || timeOf(text) !== null || isNames(text);
}

function isNames(text: string): boolean {
  const names = bareNames(text, null)?.names;
  return names !== undefined && names.every((name) => name.includes(' ') && isKnownName(name));
}
