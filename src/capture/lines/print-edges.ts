import { DIGIT, kindAt, SPACE } from '../text/characters.ts';

const STAMP = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s\\d{1,2}[:.]\\d{2}(?:\\s?[AP]M)?';
const FOOTER = new RegExp(
  `^(?:https?://\\S+\\s+\\d{1,3}/\\d{1,3}|\\d{1,3}\\s(?:of|von|de|sur|di|van)\\s\\d{1,3}\\s+${STAMP})$`,
  'u',
);
const HEADER = new RegExp(`^(?:${STAMP}\\s+\\S.{7,}|\\S.{7,}\\shttps?://\\S+)$`, 'u');
const LONGEST = 300;
/** A digit at the end has so few spaces behind it. */
const MOST_SPACES = 3;

/**
 * Which lines a browser printed at the top and the foot of each sheet: address and number of the sheet, day of printing and
 * title. Null for a page that was not printed so, by far the most.
 */
export function printEdges(texts: readonly string[]): readonly boolean[] | null {
  if (!texts.some(isFooter)) return null;
  return texts.map((text) => isFooter(text) || (text.length <= LONGEST && HEADER.test(text.trim())));
}

function isFooter(text: string): boolean {
  return text.length <= LONGEST && endsInDigit(text) && FOOTER.test(text.trim());
}

// Hardly any line does, and that is sooner seen than that it is no footer.
function endsInDigit(text: string): boolean {
  const from = Math.max(0, text.length - 1 - MOST_SPACES);
  let at = text.length - 1;
  while (at > from && (kindAt(text, at) & SPACE) !== 0) at--;
  return at >= 0 && (kindAt(text, at) & DIGIT) !== 0;
}
