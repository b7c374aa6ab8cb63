import { headsParagraph, isShort } from '../body/headings.ts';
import { type Draft, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const FEWEST_WORDS = 8;
const MOST_WORDS = 40;
const MOST = 2;
const SHORTEST_PARAGRAPH = 100;
// "The bridge in spring. Ann Lee": a sentence with a name behind it is a picture's.
const SENTENCE_AND_MORE = /\p{L}[.!?]\s+\p{Lu}/u;
const ENDS_OPEN = /[:…]$|\.{3}$/u;
// Paths, menus, tags and addresses are parted by signs; the rest of another line begins with a small letter.
const NO_DECK = /\s[|»›>/•]\s|[<>@|»]|\d:\d\d|^\p{Ll}/u;

/**
 * The lines right below the headline that end as no sentence, above a paragraph of the report that does: what a paper prints
 * there in large letters. Below a byline or a date such a line is the words of a picture as often, and none is taken.
 */
export function decks(draft: Draft, lines: readonly MeasuredLine[]): MeasuredLine[] {
  const end = lines.findIndex((line, at) => !mayBeDeck(draft, line, lines[at + 1]));
  const below = lines[end];
  if (end < 1 || end > MOST || !below || !isParagraph(draft, below)) return [];
  return lines.slice(0, end);
}

/** The line between the byline right below the headline and the date below that, if it is one and no paragraph of the report. */
export function betweenNameAndDate(draft: Draft, lines: readonly MeasuredLine[]): MeasuredLine[] {
  const at = lines.findIndex(({ n }) => roleOf(draft, n) !== 'byline');
  const [line, date] = [lines[at], lines[at + 1]];
  if (at < 1 || !line || !date || roleOf(draft, date.n) !== 'date') return [];
  return isFree(draft, line) && !isInside(draft, line) ? [line] : [];
}

function mayBeDeck(draft: Draft, line: MeasuredLine, next: MeasuredLine | undefined): boolean {
  const { words, ends, value } = line;
  if (!isFree(draft, line) || ends || words > MOST_WORDS || ENDS_OPEN.test(value) || NO_DECK.test(value)) return false;
  return !isInside(draft, line) || (next !== undefined && isShort(line) && !headsParagraph(line, next));
}

function isFree({ claims }: Draft, { n, words, ends, value }: MeasuredLine): boolean {
  return claims[n - 1] === undefined && words >= FEWEST_WORDS && (ends || !SENTENCE_AND_MORE.test(value));
}

// What the report's prose takes in stays there: a first paragraph looks no different.
function isInside({ verdicts }: Draft, { n }: MeasuredLine): boolean {
  return verdicts.get(n)?.inside === true;
}

function isParagraph(draft: Draft, line: MeasuredLine): boolean {
  return line.ends && line.size >= SHORTEST_PARAGRAPH && isInside(draft, line);
}
