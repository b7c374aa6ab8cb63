import { type Draft, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import type { HeadlinePage } from './headline-page.ts';
import type { Place } from './headline-signs.ts';
import { isKnownPaper } from '../source/paper-names.ts';

const CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u;
// "BOATS TO STAY", "FOR ANOTHER WINTER": no line of its own begins so.
const GOES_ON =
  /^(?:AFTER|AND|AS|AT|BY|FOR|FROM|IN|OF|ON|OR|THAT|TO|WHEN|WITH|UND|FÜR|MIT|VON|NACH|ET|POUR|DE|DU|DES|AVEC|Y|PARA|CON|DEL|E|PER|DI|EN|VOOR|MET|VAN|OCH|OG|FÖR|MED|TIL|TILL)\s/;
const MOST = 4;
const FEWEST_WORDS = 4;
const LONGEST_DECK = 70;

/**
 * The lines of a headline in capitals that was set over several lines of a column; only the one that was found on any page but
 * one whose lines a program wrapped or a scan left as narrow as they were, unless the lower of two lines only goes on.
 */
export function capitalLines(draft: Draft, page: HeadlinePage, found: MeasuredLine): MeasuredLine[] {
  const lines = [found];
  if (!isInCapitals(found.value)) return lines;
  const wrapped = isWrapped(draft);
  const joins = (line: MeasuredLine | undefined, lower: MeasuredLine | undefined) =>
    line !== undefined && isPart(draft, page, line) && (wrapped || GOES_ON.test(lower!.value));
  const at = (place: number) => (lines.length < MOST ? draft.lines[place] : undefined);
  for (let next = found.last; joins(at(next), at(next)); next++) lines.push(draft.lines[next]!);
  for (let next = found.n - 2; joins(at(next), lines[0]); next--) lines.unshift(draft.lines[next]!);
  return lines;
}

/**
 * The last line of the headline in capitals above a line in small letters that was found, which is its deck then: papers of old
 * set it so. Null on any other page, and where the capitals are few enough to be a kicker.
 */
export function capitalsOver(draft: Draft, { page, at, line }: Place): Place | null {
  if (isInCapitals(line.value) || !isWrapped(draft)) return null;
  const above = page.written.slice(Math.max(0, at - MOST), at).reverse();
  const end = above.findIndex((one) => !isPart(draft, page, one));
  const capitals = end < 0 ? above : above.slice(0, end);
  const words = capitals.reduce((sum, one) => sum + one.words, 0);
  const speaks = capitals.some((one) => page.share(one) > 0);
  return words >= FEWEST_WORDS && speaks ? { page, at: at - 1, line: capitals[0]! } : null;
}

/** Whether a line is the deck under a headline in capitals, in small letters and as short as a headline, on such a page. */
export function isDeck(
  draft: Draft,
  headline: MeasuredLine,
  { value, words, ends, size, continues }: MeasuredLine,
): boolean {
  const isShort = continues === null && words >= FEWEST_WORDS && size <= LONGEST_DECK && !ends;
  return isShort && isWrapped(draft) && isInCapitals(headline.value) && !isInCapitals(value);
}

function isWrapped({ lines }: Draft): boolean {
  return lines.some(({ continues }) => continues !== null);
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
