import type { FunctionWords } from '../language/function-words.ts';
import { JOINER, LETTER, MARK, NUMBER } from '../text/characters.ts';
import { PICTURE_WORDS, WRITER_WORDS } from './picture-words.ts';
import { SITE_WORDS } from './site-words.ts';
import { type Units, unitList } from '../text/units.ts';
import { beforeFirst, nextWord, type WordCursor } from '../text/word-cursor.ts';
import { placeOf, putIn, tableOf, wordOf, wordTable } from '../text/word-table.ts';

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

const FUNCTION = 1;
const SITE = 2;
const PICTURE = 4;
const WRITER = 8;
const TELLING = 16;
const SHORTEST_TELLING = 5;
const BEGINS = LETTER | NUMBER;
const GOES_ON = LETTER | MARK | NUMBER | JOINER;
const IN_TABLES = kindsInTables();
const TABLES = tableOf(IN_TABLES.keys());
const KINDS = [...IN_TABLES.values()];
const unitsOf = unitList();

/**
 * Makes the count of words for the lines of one page, each in lower case. A word is looked up in the tables where it first stands, and by
 * its number from then on.
 */
export function vocabulary(
  isFunctionWord: FunctionWords['has'],
): (lower: string, pairs: readonly string[]) => WordTally {
  const words = wordTable();
  const kinds: number[] = [];
  /** The last line that told each word. */
  const told: number[] = [];
  let lines = 0;
  const idOf = (text: Units, word: WordCursor): number => {
    const id = placeOf(words, text.units, word);
    if (id >= 0) return id;
    kinds.push(kindsOf(text, word, isFunctionWord));
    told.push(0);
    return putIn(words, text.units, word);
  };
  const tell = ({ topics }: { topics: number[] }, id: number, telling: boolean): void => {
    if (telling && told[id] !== lines) topics.push(id);
    told[id] = lines;
  };
  return (lower, pairs) => {
    lines++;
    const tally = { all: 0, functionWords: 0, siteWords: 0, pictureWords: 0, writerWords: 0, topics: [] };
    const text = unitsOf(lower);
    const cursor = beforeFirst();
    while (nextWord(cursor, text, BEGINS, GOES_ON)) {
      const id = idOf(text, cursor);
      count(tally, kinds[id]!);
      tell(tally, id, (kinds[id]! & TELLING) !== 0);
    }
    for (const pair of pairs) tell(tally, idOf(unitsOf(pair), wordOf(pair)), true);
    return tally;
  };
}

function count(tally: WordTally, kinds: number): void {
  tally.all++;
  if ((kinds & FUNCTION) !== 0) tally.functionWords++;
  if ((kinds & SITE) !== 0) tally.siteWords++;
  if ((kinds & PICTURE) !== 0) tally.pictureWords++;
  if ((kinds & WRITER) !== 0) tally.writerWords++;
}

function kindsOf(text: Units, word: WordCursor, isFunctionWord: FunctionWords['has']): number {
  const telling = word.end - word.start >= SHORTEST_TELLING ? TELLING : 0;
  const place = placeOf(TABLES, text.units, word);
  return (isFunctionWord(text, word) ? FUNCTION : 0) | (place < 0 ? 0 : KINDS[place]!) | telling;
}

/** The words of all the tables with the kinds that they are of: one look instead of one a table. */
function kindsInTables(): Map<string, number> {
  const kinds = new Map<string, number>();
  const tables = [[SITE_WORDS, SITE] as const, [PICTURE_WORDS, PICTURE] as const, [WRITER_WORDS, WRITER] as const];
  for (const [words, kind] of tables) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}
