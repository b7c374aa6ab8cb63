import { CLOSER, kindAt } from './characters.ts';

const TAIL = 12;
// Browsers print the address beside the title, and cut it where it is long.
const CUT_ADDRESS = /\shttps?:\/\/\S+\.\.\.$/;
const LONGEST_ADDRESS = 100;
// What agencies and papers set behind the last sentence: "to be decided. Enditem".
const END_MARK =
  /[.!?。！？][”"’」）)]?\s*(?:enditem|\(?(?:end|ends|完|了|终)\)?|（(?:完|了|终)）|[■□◆▪]|-30-|#{1,3})$/iu;
const MARK_ENDS = 'mMdDsS)）完了终■□◆▪-#';
const LONGEST_MARK = 16;
const FULL_STOPS = '.!?…。！？؟۔।॥։።။។';
const COLONS = ':：';
const STOPS_AND_COLONS = `${FULL_STOPS}${COLONS}`;

/** Whether a text ends as a sentence ends, perhaps with quotation marks and brackets that close. */
export function endsAsSentence(text: string): boolean {
  if (endsBehind(FULL_STOPS, text)) return !(text.endsWith('...') && CUT_ADDRESS.test(text.slice(-LONGEST_ADDRESS)));
  return MARK_ENDS.includes(text.charAt(text.length - 1)) && END_MARK.test(text.slice(-LONGEST_MARK));
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
