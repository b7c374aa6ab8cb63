import { JOINER, LETTER, MARK, NUMBER, wordsOf } from '../text/characters.ts';
import { PICTURE_WORDS, WRITER_WORDS } from './picture-words.ts';
import { SITE_WORDS } from './site-words.ts';

/** What the words of a line are: how many there are and are such as the tables know, and which of them tell something. */
export interface WordTally {
  all: number;
  /** Words that carry grammar and no subject. */
  functionWords: number;
  siteWords: number;
  pictureWords: number;
  writerWords: number;
  /** Its telling words, each once, by their numbers on the page. */
  topics: readonly number[];
}

/** A word of a page: its number, what the tables know it for, and the last line that told it. */
interface Word {
  id: number;
  kinds: number;
  told: number;
}

const FUNCTION = 1;
const SITE = 2;
const PICTURE = 4;
const WRITER = 8;
const TELLING = 16;
const SHORTEST_TELLING = 5;
const KINDS = kindsInTables();

/**
 * Makes the count of words for the lines of one page. Each word is looked up in the tables where it first stands, and by
 * its number from then on.
 */
export function vocabulary(
  isFunctionWord: (word: string) => boolean,
): (head: string, pairs: readonly string[]) => WordTally {
  const known = new Map<string, Word>();
  let lines = 0;
  const learn = (text: string): Word => {
    const word = { id: known.size, kinds: kindsOf(text, isFunctionWord), told: 0 };
    known.set(text, word);
    return word;
  };
  return (head, pairs) => {
    const words = wordsOf(head.toLowerCase(), LETTER | NUMBER, LETTER | MARK | NUMBER | JOINER);
    lines++;
    const topics: number[] = [];
    const tally = { all: words.length, functionWords: 0, siteWords: 0, pictureWords: 0, writerWords: 0, topics };
    for (const text of words) {
      const word = known.get(text) ?? learn(text);
      count(tally, word.kinds);
      if ((word.kinds & TELLING) !== 0 && word.told !== lines) topics.push(word.id);
      word.told = lines;
    }
    for (const pair of pairs) {
      const word = known.get(pair) ?? learn(pair);
      if (word.told !== lines) topics.push(word.id);
      word.told = lines;
    }
    return tally;
  };
}

function count(tally: WordTally, kinds: number): void {
  if ((kinds & FUNCTION) !== 0) tally.functionWords++;
  if ((kinds & SITE) !== 0) tally.siteWords++;
  if ((kinds & PICTURE) !== 0) tally.pictureWords++;
  if ((kinds & WRITER) !== 0) tally.writerWords++;
}

function kindsOf(word: string, isFunctionWord: (word: string) => boolean): number {
  const telling = word.length >= SHORTEST_TELLING ? TELLING : 0;
  return (isFunctionWord(word) ? FUNCTION : 0) | (KINDS.get(word) ?? 0) | telling;
}

/** The words of all the tables with the kinds that they are of: one look instead of one a table. */
function kindsInTables(): Map<string, number> {
  const kinds = new Map<string, number>();
  const tables = [[SITE_WORDS, SITE] as const, [PICTURE_WORDS, PICTURE] as const, [WRITER_WORDS, WRITER] as const];
  for (const [words, kind] of tables) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}
