import type { SearchState } from './address.ts';
import { href } from '../../site/pages/href.ts';
import { keptLoad } from '../files/kept-loads.ts';

/** Pages of the index in an order by their dates, undated ones last; by relevance, which is how they come, they stay as they are. */
export async function inOrder(pages: Uint32Array, order: SearchState['order']): Promise<Uint32Array> {
  if (order === 'relevance') return pages;
  const dates = await dateList();
  const sign = order === 'newest' ? -1 : 1;
  return pages.toSorted((a, b) => byDate(dates[a]!, dates[b]!, sign));
}

/** Compares two dates, the earlier first with a `sign` of 1 and the later with -1; a page without one comes after both. */
export function byDate(a: string, b: string, sign: number): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -sign : sign;
}

// The dates of all pages, by their numbers: they are loaded when somebody wants an order by date.
const dateList = keptLoad(async () => {
  const response = await fetch(href('/pagefind/dates.txt'), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`dates: ${response.status}`);
  return (await response.text()).split('\n');
});
