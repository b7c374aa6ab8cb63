import { href } from '../../site/pages/href.ts';
import { suggestion } from '../engine/suggestion.ts';
import { wordLengths } from '../words/word-list.ts';

/** What a query that finds nothing or little may have been meant for, out of the archive's own words; null where nothing is near. */
export function didYouMean(query: string): Promise<string | null> {
  return suggestion(query, (length) => {
    if (length < wordLengths.from || length > wordLengths.to) return Promise.resolve([]);
    const words = lists.get(length) ?? load(length);
    lists.set(length, words);
    return words;
  });
}

const lists = new Map<number, Promise<string[]>>();

async function load(length: number): Promise<string[]> {
  const response = await fetch(href(`/search/words/${length}.txt`));
  return response.ok ? (await response.text()).split('\n') : [];
}
