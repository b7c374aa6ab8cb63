import { unitAt } from './characters.ts';

/** Words one behind the other, each known by its place: to keep each as a string would keep the text that it stands in, too. */
export interface WordPool {
  /** Puts a word behind all others; gives the number of words. */
  add: (word: string) => number;
  /** Whether the word at a place is the one from `start` to `end` of a text. */
  isAt: (place: number, text: string, start: number, end: number) => boolean;
}

const FEWEST_UNITS = 1024;

/** Makes a pool without words. */
export function wordPool(): WordPool {
  let units = new Uint16Array(FEWEST_UNITS);
  const starts = [0];
  return {
    add(word) {
      const start = starts[starts.length - 1]!;
      const end = start + word.length;
      if (end > units.length) units = enlarged(units, end);
      for (let at = 0; at < word.length; at++) units[start + at] = unitAt(word, at);
      return starts.push(end) - 1;
    },
    isAt(place, text, start, end) {
      const from = starts[place]!;
      if (starts[place + 1]! - from !== end - start) return false;
      for (let at = start; at < end; at++) if (units[from + at - start] !== unitAt(text, at)) return false;
      return true;
    },
  };
}

function enlarged(units: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(units.length * 2, least));
  larger.set(units);
  return larger;
}
