import { LETTER, MARK } from '../text/characters.ts';
import { unitList } from '../text/units.ts';
import { beforeFirst, nextWord } from '../text/word-cursor.ts';
import { placeOf, tableOf } from '../text/word-table.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The places, among the tags, of the languages that a word is common in: one list a word. */
type Languages = readonly number[];

/** How many words of a text a language, by its place among the tags, has among its commonest. */
interface Tally {
  at: number;
  count: number;
}

const TAGS = Object.keys(STOP_WORDS);
const SIZES = TAGS.map((tag) => STOP_WORDS[tag]!.split(' ').length);
const LANGUAGES = languagesByWord();
const WORDS = tableOf(LANGUAGES.keys());
const BY_PLACE = [...LANGUAGES.values()];
const unitsOf = unitList();
const FEWEST = 6;
const CLEAR_LEAD = 1.2;
/** Each word of a language's list is at least this share of its prose: what holds fewer is in another language. */
const SHARE_OF_ONE = 0.0014;
const FEWEST_ALONE = 4;
const CLEAR_LEAD_ALONE = 3;

/** The language whose commonest words a text is made of, and how many it holds; null where two are about as likely. */
export function languageByWords(text: string): { language: string; count: number } | null {
  const { words, common } = commonIn(text.toLowerCase());
  const [best, second] = tallied(common, () => true) as [Tally, Tally];
  if (best.count < words * SIZES[best.at]! * SHARE_OF_ONE || variety(common, best.at) < FEWEST) return null;
  if (best.count < second.count * CLEAR_LEAD && !leadsAlone(common, best.at, second.at)) return null;
  return { language: TAGS[best.at]!, count: best.count };
}

/** How many words a text has, and for each that is common in any language those in which it is. */
function commonIn(text: string): { words: number; common: Languages[] } {
  const common: Languages[] = [];
  const spelt = unitsOf(text);
  const cursor = beforeFirst();
  let words = 0;
  for (; nextWord(cursor, spelt, LETTER | MARK, LETTER | MARK); words++) {
    const place = placeOf(WORDS, spelt.units, cursor);
    if (place >= 0) common.push(BY_PLACE[place]!);
  }
  return { words, common };
}

/** How many words each language has among its commonest, of those that count; the one with most first. */
function tallied(common: readonly Languages[], counts: (languages: Languages) => boolean): Tally[] {
  const tallies = TAGS.map((_, at): Tally => ({ at, count: 0 }));
  for (const languages of common) if (counts(languages)) for (const at of languages) tallies[at]!.count++;
  return tallies.sort((a, b) => b.count - a.count);
}

function variety(common: readonly Languages[], language: number): number {
  return new Set(common.filter((languages) => languages.includes(language))).size;
}

// Danish and Norwegian, Czech and Slovak share most of their commonest words: the others tell which it is.
function leadsAlone(common: readonly Languages[], best: number, second: number): boolean {
  const own = tallied(common, (languages) => languages.includes(best) !== languages.includes(second));
  const countOfOne = (language: number): number => own.find(({ at }) => at === language)!.count;
  return countOfOne(best) >= FEWEST_ALONE && countOfOne(best) >= countOfOne(second) * CLEAR_LEAD_ALONE;
}

function languagesByWord(): Map<string, Languages> {
  const languages = new Map<string, number[]>();
  TAGS.forEach((tag, at) => {
    for (const word of new Set(STOP_WORDS[tag]!.split(' '))) languages.set(word, [...(languages.get(word) ?? []), at]);
  });
  return languages;
}
