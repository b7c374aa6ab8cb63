import { madeCapture } from '../archive/capture.ts';
import { frequencies } from '../figures/works.ts';

/** How many of the articles are to have a word: as a share, and at least so many that five results can show. */
const SHARES: Record<(typeof frequencies)[number], (articles: number) => number> = {
  rare: () => 8,
  middling: (articles) => Math.max(8, articles / 100),
  frequent: (articles) => articles * 0.3,
};
const MOST = 10_000; // captures that are looked at; a larger archive has the same words as often

/** A word of each frequency, from the archive of a seed: the same one each time. */
export function searchWords(seed: number, articles: number): Record<(typeof frequencies)[number], string> {
  const looked = Math.min(articles, MOST);
  const counts = articlesWith(seed, looked);
  const nearest = (wanted: number) =>
    [...counts].reduce((best, one) => (Math.abs(one[1] - wanted) < Math.abs(best[1] - wanted) ? one : best))[0];
  const words = frequencies.map((how) => [how, nearest((SHARES[how](articles) * looked) / articles)] as const);
  return Object.fromEntries(words) as Record<(typeof frequencies)[number], string>;
}

function articlesWith(seed: number, articles: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let n = 1; n <= articles; n++) {
    for (const word of new Set(
      madeCapture(seed, n)
        .paragraphs.join(' ')
        .match(/(?<= the )[a-z]{5,}(?= )/g),
    )) {
      // The bare stems: no engine's idea of endings is to matter.
      if (!/(?:s|ed|ing|ish|ly)$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
