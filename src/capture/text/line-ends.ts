import { CLOSER, kindAt } from './characters.ts';

const TAIL = 12;
// Browsers print the address beside the title, and cut it where it is long.
const CUT_ADDRESS = /\shttps?:\/\/\S+\.\.\.$/;
const LONGEST_ADDRESS = 100;
const FULL_STOPS = '.!?…。！？؟۔।॥։።။។';
const COLONS = ':：';
const STOPS_AND_COLONS = `${FULL_STOPS}${COLONS}`;

/** Whether a text ends as a sentence ends, perhaps with quotation marks and brackets that close. */
export function endsAsSentence(text: string): boolean {
  return endsBehind(FULL_STOPS, text) && !(text.endsWith('...') && CUT_ADDRESS.test(text.slice(-LONGEST_ADDRESS)));
}

/** Whether it ends so, or with a colon that may be closed in the same way. */
export function endsAsClause(text: string): boolean {
  return endsBehind(STOPS_AND_COLONS, text);
}

/** Whether a text ends with a colon. */
export function endsInColon(text: string): boolean {
  return text !== '' && COLONS.includes(text.charAt(text.length - 1));
}

// Looks at no more than the last few signs.
function endsBehind(signs: string, text: string): boolean {
  const from = Math.max(0, text.length - TAIL);
  let at = text.length - 1;
  while (at > from && (kindAt(text, at) & CLOSER) !== 0) at--;
  return at >= 0 && signs.includes(text[at]!);
}
