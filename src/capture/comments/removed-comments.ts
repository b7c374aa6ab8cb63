import { phrasesOf } from '../text/phrases.ts';
import { REMOVALS } from './comment-words.ts';

const START = 3;
// The first letters lead to the few phrases that can match, so that a long thread stays fast.
const PHRASES = Map.groupBy(phrasesOf(REMOVALS), (phrase) => phrase.slice(0, START));
const LONGEST = 160;

/** Whether a line, in lower case, says that a comment stood there which is gone. */
export function tellsOfRemoval(key: string): boolean {
  if (key.length > LONGEST) return false;
  return PHRASES.get(key.slice(0, START))?.some((phrase) => key.startsWith(phrase)) === true;
}
