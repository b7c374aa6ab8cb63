const STAMP = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s\\d{1,2}[:.]\\d{2}(?:\\s?[AP]M)?';
const FOOTER = new RegExp(
  `^(?:https?://\\S+\\s+\\d{1,3}/\\d{1,3}|\\d{1,3}\\s(?:of|von|de|sur|di|van)\\s\\d{1,3}\\s+${STAMP})$`,
  'u',
);
const HEADER = new RegExp(`^(?:${STAMP}\\s+\\S.{7,}|\\S.{7,}\\shttps?://\\S+)$`, 'u');
const LONGEST = 300;

/**
 * Which lines a browser printed at the top and the foot of each sheet: address and number of the sheet, day of printing and
 * title. Null for a page that was not printed so, by far the most.
 */
export function printEdges(texts: readonly string[]): readonly boolean[] | null {
  if (!texts.some(isFooter)) return null;
  return texts.map((text) => isFooter(text) || (text.length <= LONGEST && HEADER.test(text.trim())));
}

function isFooter(text: string): boolean {
  return text.length <= LONGEST && /\d\s*$/.test(text.slice(-4)) && FOOTER.test(text.trim());
}
