import { phrasesOf } from '../text/phrases.ts';
import { REMOVALS } from './comment-words.ts';

const PHRASES = phrasesOf(REMOVALS);
const LONGEST = 160;

/** Whether a line, in lower case, says that a comment stood there which is gone. */
export function tellsOfRemoval(key: string): boolean {
  return key.length <= LONGEST && PHRASES.some((phrase) => key.startsWith(phrase));
}
