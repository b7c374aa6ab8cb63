import { folded } from '../words/occurrences.ts';
import type { FoundPages } from './pagefind.ts';
import type { PageText } from '../files/searcher.ts';
import { shownText } from '../words/shown-text.ts';

/**
 * Whether what was found has the words that were asked for. Of a word that the index does not have, Pagefind finds what stands
 * for its beginning, "to" for "today"; the first pages tell, since it does so on all alike.
 */
export async function areMeant(
  words: string[],
  { pages, places }: FoundPages,
  text: (page: number) => Promise<PageText>,
): Promise<boolean> {
  if (words.length === 0) return true;
  const first = [...pages.subarray(0, telling)];
  const found = new Set((await Promise.all(first.map(async (page) => wordsAt(places(page), await text(page))))).flat());
  return words.every((word) => [...found].some((one) => one.includes(beginning(word))));
}

const telling = 3; // pages
const longest = 5; // letters, up to which a word must begin alike: its ending may be another
const share = 0.6;

function wordsAt(places: number[], { content }: PageText): string[] {
  const all = content.split(/\s+/);
  return places.map((place) => lettersOf(shownText([all[place] ?? '']).text));
}

// Numbers have no endings.
function beginning(word: string): string {
  const letters = lettersOf(word);
  return /^\p{N}+$/u.test(letters) ? letters : letters.slice(0, Math.min(longest, Math.ceil(letters.length * share)));
}

// The index has "F-15" as F15 too.
function lettersOf(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, '');
}
