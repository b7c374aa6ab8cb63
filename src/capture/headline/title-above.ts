import { COSTLY_SIGNS, mayBeTitle, PLAIN_SIGNS, type Place, pointsOf } from './headline-signs.ts';
import { stemsOf } from '../text/stems.ts';

const MOST = 3;
const SHORTEST = 28;
const FEWEST_WORDS = 4;
const PART = 24;
const FAR_LESS = 3;
const HEAD = 2;
const LONGER = 1.15;
const SAME = 0.6;

/**
 * The title whose standfirst a line with its date or byline under it is: the first of the lines that stand right above it,
 * below something short or known. Null where there is none, or where it shows far less of a headline than the line.
 */
export function titleAbove(found: Place): Place | null {
  if (!isLast(found)) return null;
  const title = topOf(found);
  if (title === null || !isParted(title) || !leadsTo(title, found)) return null;
  return points(title) >= points(found) - FAR_LESS ? title : null;
}

// A standfirst is longer than its title, or has several lines; a short line over a title names its subject.
function leadsTo({ line, at, page }: Place, found: Place): boolean {
  const more = found.line.size >= line.size * LONGER || found.at - at > 1;
  const told = page.share(line) > 0 || page.share(found.line) === 0;
  return found.at > at && more && told && found.line.times === 1 && !saysAgain(line, found.line);
}

// The path of a page ends with another form of its headline.
function saysAgain(title: Place['line'], found: Place['line']): boolean {
  const stems = new Set(stemsOf(title.value));
  return stems.intersection(new Set(stemsOf(found.value))).size > stems.size * SAME;
}

function isLast({ page, at }: Place): boolean {
  return page.written.slice(at + 1, at + 1 + HEAD).some((line) => page.dated(line) || page.signed(line));
}

// More lines than these are a list of teasers.
function topOf(found: Place): Place | null {
  const { page } = found;
  let at = found.at;
  while (found.at - at <= MOST && mayBeOver(page.written[at - 1], page)) at--;
  return found.at - at > MOST ? null : { page, at, line: page.written[at]! };
}

function mayBeOver(line: Place['line'] | undefined, page: Place['page']): boolean {
  return line !== undefined && line.size >= SHORTEST && line.words >= FEWEST_WORDS && mayBeTitle(line, page);
}

function isParted({ page, at }: Place): boolean {
  const above = page.written[at - 1];
  return above === undefined || above.size < PART || page.role(above) !== undefined || page.dated(above);
}

function points(place: Place): number {
  return pointsOf([...PLAIN_SIGNS, ...COSTLY_SIGNS], place);
}
