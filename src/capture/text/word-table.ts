import { unitAt } from './characters.ts';
import { wordPool } from './word-pool.ts';

/** A table of words, each with a value. A word is looked up where it stands in its text. */
export interface WordTable<T> {
  /** The value of the word from `start` to `end` of a text, whose characters make the number `hash`; undefined for others. */
  find: (text: string, start: number, end: number, hash: number) => T | undefined;
  /** Puts in a word that is not there yet, and gives back its value. */
  add: (word: string, value: T) => T;
}

const FEWEST_SLOTS = 2048;
/** What tells the numbers of words apart that differ in their first characters alone. */
const SPREAD = 0x9e3779b1;

/** Makes an empty table. To take every word out of its text, as a string to look up, would cost more than all that is asked of it. */
export function wordTable<T>(): WordTable<T> {
  const words = wordPool();
  const hashes: number[] = [];
  const values: T[] = [];
  // The places in these lists, from 1, at the slot of each word's number or soon after it; 0 where nothing is.
  let slots = new Uint32Array(FEWEST_SLOTS);
  const put = (place: number) => {
    let slot = slotOf(hashes[place - 1]!, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place;
  };
  return {
    find(text, start, end, hash) {
      for (let slot = slotOf(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const at = slots[slot]! - 1;
        if (hashes[at] === hash && words.isAt(at, text, start, end)) return values[at];
      }
      return undefined;
    },
    add(word, value) {
      values.push(value);
      hashes.push(hashOf(word));
      const count = words.add(word);
      if (count * 2 <= slots.length) put(count);
      else {
        slots = new Uint32Array(slots.length * 2);
        for (let place = 1; place <= count; place++) put(place);
      }
      return value;
    },
  };
}

/** A number for a word's characters so far, with one more. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The number for all characters of a word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, unitAt(word, at));
  return hash;
}

function slotOf(hash: number, slots: number): number {
  const spread = Math.imul(hash, SPREAD);
  return (spread ^ (spread >>> 15)) & (slots - 1);
}
