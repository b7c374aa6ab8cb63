import { JOINER, kindAt, LETTER, MARK, NUMBER, unitAt } from '../text/characters.ts';
import { PICTURE_WORDS, WRITER_WORDS } from './picture-words.ts';
import { SITE_WORDS } from './site-words.ts';
import { hashed, hashOf, wordTable } from './word-table.ts';

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
  const words = wordTable((text, id): Word => ({ id, kinds: kindsOf(text, isFunctionWord), told: 0 }));
  let lines = 0;
  return (head, pairs) => {
    lines++;
    const tally = { all: 0, functionWords: 0, siteWords: 0, pictureWords: 0, writerWords: 0, topics: [] };
    const lower = head.toLowerCase();
    eachWord(lower, (start, end, hash) => {
      const word = words.at(lower, start, end, hash);
      count(tally, word.kinds);
      tell(tally, word, lines, (word.kinds & TELLING) !== 0);
    });
    for (const pair of pairs) tell(tally, words.at(pair, 0, pair.length, hashOf(pair)), lines, true);
    return tally;
  };
}

const BEGINS = LETTER | NUMBER;
const GOES_ON = LETTER | MARK | NUMBER | JOINER;

function eachWord(text: string, take: (start: number, end: number, hash: number) => void): void {
  const { length } = text;
  let start = -1;
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const kind = kindAt(text, at);
    if (start >= 0 && (kind & GOES_ON) !== 0) hash = hashed(hash, unitAt(text, at));
    else if (start >= 0) {
      take(start, at, hash);
      start = -1;
    } else if ((kind & BEGINS) !== 0) {
      start = at;
      hash = hashed(0, unitAt(text, at));
    }
  }
  if (start >= 0) take(start, length, hash);
}

function tell({ topics }: { topics: number[] }, word: Word, line: number, telling: boolean): void {
  if (telling && word.told !== line) topics.push(word.id);
  word.told = line;
}

function count(tally: WordTally, kinds: number): void {
  tally.all++;
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
