import { OPENING } from './byline-opening.ts';
import { OUR_OWN } from './by-words.ts';

const FIRST = new RegExp(`${OPENING}(?:${OUR_OWN.join('|')})(?!\\p{L})`, 'iu');
// "in Rome", "a Bruxelles, martedì": a place behind a small word.
const NOBODY_BEHIND = /^[\s)\]】.:]*$|^,?\s(?:in|aus|à|en|au|aux|a|da|em|uit|te)\s/u;

/** Whether a line says that one of the paper's own wrote the report, and not who: "Dal nostro inviato", "De notre envoyé à Vire". */
export function isOwnUnnamed(value: string): boolean {
  const own = FIRST.exec(value)?.[0];
  return own !== undefined && NOBODY_BEHIND.test(value.slice(own.length));
}

/** Whether what stands behind such words is a place: behind a dash, or in capitals of its own. */
export function isPlaceBehindOwn(words: string, text: string): boolean {
  return FIRST.test(words) && (/^[\s–—-]*[–—-]/u.test(text) || text === text.toUpperCase());
}
