import { folded } from './occurrences.ts';

/** Words in a row: the places of the first and the last one. */
export type Run = [first: number, last: number];

/**
 * Every place where a page has the words in a row that a phrase was found by. Pagefind names only the first of them, so the
 * same words are looked for in the rest of the page's words.
 */
export function allRuns(words: string[], places: number[]): Run[] {
  const runs = runsOf(places);
  if (runs.length === 0) return [];
  const plain = words.map(plainWord);
  return runs.flatMap(([first, last]) => {
    const row = plain.slice(first, last + 1);
    const starts = plain.flatMap((word, at) =>
      word === row[0] && row.every((one, n) => plain[at + n] === one) ? [at] : [],
    );
    return starts.map((start): Run => [start, start + row.length - 1]);
  });
}

// Places that follow each other are one run.
function runsOf(places: number[]): Run[] {
  const found: Run[] = [];
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}

// Without punctuation, and without the private characters that the index keeps.
function plainWord(word: string): string {
  return folded(word).replace(/[^\p{L}\p{N}]/gu, '');
}
