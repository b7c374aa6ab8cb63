import { unitAt } from './characters.ts';
import { unitList } from './units.ts';
import type { WordCursor } from './word-cursor.ts';
import { addWord, isWordAt, type WordPool, wordPool } from './word-pool.ts';

/** Words, each known by its place, from 0 in the order in which they came. A word is looked up where it stands in its text. */
export interface WordTable {
  words: WordPool;
  /** The numbers that the characters of the words make. */
  hashes: number[];
  /** Places, from 1, at the slot of each word's number or soon after it; 0 where nothing is. */
  slots: Uint32Array;
}

const FEWEST_SLOTS = 2048;
/** What tells the numbers of words apart that differ in their first characters alone. */
const SPREAD = 0x9e3779b1;

/** Makes an empty table. To take every word out of its text, as a string to look up, would cost more than all that is asked of it. */
export function wordTable(): WordTable {
  return { words: wordPool(), hashes: [], slots: new Uint32Array(FEWEST_SLOTS) };
}

/** The place of the word that stands somewhere in a text, given the text's units; -1 for one that is not in the table. */
export function placeOf(
  { words, hashes, slots }: WordTable,
  units: Uint16Array,
  { start, end, hash }: WordCursor,
): number {
  for (let slot = slotOf(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const place = slots[slot]! - 1;
    if (hashes[place] === hash && isWordAt(words, place, units, start, end)) return place;
  }
  return -1;
}

/** Puts in a word that is not there yet, and gives back its place. */
export function putIn(table: WordTable, units: Uint16Array, { start, end, hash }: WordCursor): number {
  table.hashes.push(hash);
  const count = addWord(table.words, units, start, end);
  if (count * 2 <= table.slots.length) putInSlot(table, count);
  else {
    table.slots = new Uint32Array(table.slots.length * 2);
    for (let place = 1; place <= count; place++) putInSlot(table, place);
  }
  return count - 1;
}

function putInSlot({ hashes, slots }: WordTable, place: number): void {
  let slot = slotOf(hashes[place - 1]!, slots.length);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = place;
}

/** A table of some words, no two of them the same, in their order. */
export function tableOf(words: Iterable<string>): WordTable {
  const table = wordTable();
  const unitsOf = unitList();
  for (const word of words) putIn(table, unitsOf(word).units, wordOf(word));
  return table;
}

/** A text that is one word, as it stands in itself. */
export function wordOf(word: string): WordCursor {
  return { start: 0, end: word.length, hash: hashOf(word) };
}

/** A number for a word's characters so far, with one more. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, unitAt(word, at));
  return hash;
}

function slotOf(hash: number, slots: number): number {
  const spread = Math.imul(hash, SPREAD);
  return (spread ^ (spread >>> 15)) & (slots - 1);
}
