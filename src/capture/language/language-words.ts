import { LETTER, MARK, wordsOf } from '../text/characters.ts';
import { STOP_WORDS } from './stop-words.ts';

/** How many words of a text a language, by its place among the tags, has among its commonest. */
interface Tally {
  at: number;
  count: number;
}

const TAGS = Object.keys(STOP_WORDS);
const SIZES = TAGS.map((tag) => STOP_WORDS[tag]!.split(' ').length);
const LANGUAGES: ReadonlyMap<string, readonly number[]> = languagesByWord();
const FEWEST = 6;
const CLEAR_LEAD = 1.2;
/** Each word of a language's list is at least this share of its prose: what holds fewer is in another language. */
const SHARE_OF_ONE = 0.0014;
const FEWEST_ALONE = 4;
const CLEAR_LEAD_ALONE = 3;

/** The language whose commonest words a text is made of, and how many it holds; null where two are about as likely. */
export function languageByWords(text: string): { language: string; count: number } | null {
  const words = wordsOf(text.toLowerCase(), LETTER | MARK, LETTER | MARK);
  const [best, second] = tallied(words, () => true) as [Tally, Tally];
  if (best.count < words.length * SIZES[best.at]! * SHARE_OF_ONE || variety(words, best.at) < FEWEST) return null;
  if (best.count < second.count * CLEAR_LEAD && !leadsAlone(words, best.at, second.at)) return null;
  return { language: TAGS[best.at]!, count: best.count };
}

/** How many words each language has among its commonest, of those that count; the one with most first. */
function tallied(words: readonly string[], counts: (languages: readonly number[]) => boolean): Tally[] {
  const tallies = TAGS.map((_, at): Tally => ({ at, count: 0 }));
  for (const word of words) {
    const languages = LANGUAGES.get(word);
    if (languages && counts(languages)) for (const at of languages) tallies[at]!.count++;
  }
  return tallies.sort((a, b) => b.count - a.count);
}

function variety(words: readonly string[], language: number): number {
  return new Set(words.filter((word) => LANGUAGES.get(word)?.includes(language))).size;
}

// Danish and Norwegian, Czech and Slovak share most of their commonest words: the others tell which it is.
function leadsAlone(words: readonly string[], best: number, second: number): boolean {
  const own = tallied(words, (languages) => languages.includes(best) !== languages.includes(second));
  const countOfOne = (language: number): number => own.find(({ at }) => at === language)!.count;
  return countOfOne(best) >= FEWEST_ALONE && countOfOne(best) >= countOfOne(second) * CLEAR_LEAD_ALONE;
}

/** The places of the languages that each word is common in. */
function languagesByWord(): Map<string, number[]> {
  const languages = new Map<string, number[]>();
  TAGS.forEach((tag, at) => {
    for (const word of new Set(STOP_WORDS[tag]!.split(' '))) languages.set(word, [...(languages.get(word) ?? []), at]);
  });
  return languages;
}
