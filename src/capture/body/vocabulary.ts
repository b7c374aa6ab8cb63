import type { FunctionWords } from '../language/function-words.ts';
import { JOINER, LETTER, MARK, NUMBER } from '../text/characters.ts';
import { PICTURE_WORDS, WRITER_WORDS } from './picture-words.ts';
import { SITE_WORDS } from './site-words.ts';
import { beforeFirst, nextWord } from '../text/word-cursor.ts';
import { hashOf, type WordTable, wordTable } from '../text/word-table.ts';

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
 * Makes the count of words for the lines of one page, each in lower case. A word is looked up in the tables where it first stands, and by
 * its number from then on.
 */
export function vocabulary(
  isFunctionWord: FunctionWords['has'],
): (lower: string, pairs: readonly string[]) => WordTally {
  const words = wordTable<Word>();
  let known = 0;
  let lines = 0;
  const wordAt = (text: string, start: number, end: number, hash: number): Word => {
    const word = words.find(text, start, end, hash);
    if (word) return word;
    const own = text.slice(start, end);
    return words.add(own, { id: known++, kinds: kindsOf(own, hash, isFunctionWord), told: 0 });
  };
  return (lower, pairs) => {
    lines++;
    const tally = { all: 0, functionWords: 0, siteWords: 0, pictureWords: 0, writerWords: 0, topics: [] };
    const cursor = beforeFirst();
    while (nextWord(cursor, lower, BEGINS, GOES_ON)) {
      const word = wordAt(lower, cursor.start, cursor.end, cursor.hash);
      count(tally, word.kinds);
      tell(tally, word, lines, (word.kinds & TELLING) !== 0);
    }
    for (const pair of pairs) tell(tally, wordAt(pair, 0, pair.length, hashOf(pair)), lines, true);
    return tally;
  };
}

const BEGINS = LETTER | NUMBER;
const GOES_ON = LETTER | MARK | NUMBER | JOINER;

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

function kindsOf(word: string, hash: number, isFunctionWord: FunctionWords['has']): number {
  const telling = word.length >= SHORTEST_TELLING ? TELLING : 0;
  return (isFunctionWord(word, hash) ? FUNCTION : 0) | (KINDS.find(word, 0, word.length, hash) ?? 0) | telling;
}

/** The words of all the tables with the kinds that they are of: one look instead of one a table. */
function kindsInTables(): WordTable<number> {
  const kinds = new Map<string, number>();
  const tables = [[SITE_WORDS, SITE] as const, [PICTURE_WORDS, PICTURE] as const, [WRITER_WORDS, WRITER] as const];
  for (const [words, kind] of tables) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  const table = wordTable<number>();
  for (const [word, kind] of kinds) table.add(word, kind);
  return table;
}
