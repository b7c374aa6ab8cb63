import { LEADS_ON } from '../traits/heading-words.ts';
import type { PageTraits } from '../traits/page-traits.ts';
import { PROSE } from '../traits/prose-share.ts';
import { withoutSigns } from '../text/bare-words.ts';
import { phrasesOf } from '../text/phrases.ts';

const WORDS = new Set(phrasesOf(LEADS_ON));
const BEFORE = '[(•·›»>→ ';
const AFTER = '…:.›»>→)] ';
const FEWEST = 3;
const LONGEST = 14;

/**
 * Leaves out of a path what other reports begin with, where a page lists several: each with its date and ending in the same words
 * that lead on to it. The report stands above the list or below it.
 */
export function withoutTeasers(page: PageTraits, path: Uint8Array): Uint8Array {
  const left = path.slice();
  for (const [start, end] of teasersOn(page)) left.fill(0, start, end);
  return left.some((here, at) => here === 1 && page.prose[at]! >= PROSE) ? left : path;
}

function teasersOn(page: PageTraits): [number, number][] {
  const { lines } = page;
  const ends = lines.flatMap(({ line }, at) =>
    line.times >= FEWEST && WORDS.has(withoutSigns(line.key, BEFORE, AFTER)) ? [at] : [],
  );
  const byWords = Map.groupBy(ends, (at) => lines[at]!.line.first);
  return [...byWords.values()]
    .flatMap((places) => withFirst(places))
    .filter(([start, end]) => isTeaser(page, start, end));
}

// Where the first of them begins is not known: it is taken to be no longer than the shortest of the others.
function withFirst(places: readonly number[]): [number, number][] {
  const others = places.slice(1).map((end, at): [number, number] => [places[at]! + 1, end]);
  const shortest = Math.min(...others.map(([start, end]) => end - start));
  const [first = 0] = places;
  return [[Math.max(0, first - shortest), first], ...others];
}

// It is dated, and ends in the first words of its report; a link between two paragraphs has the report's own words below it.
function isTeaser({ lines, prose }: PageTraits, start: number, end: number): boolean {
  const dated = lines.slice(start, end).some(({ line, wording }) => wording.dated > 0 && !line.ends);
  return dated && end - start <= LONGEST && prose[end - 1]! >= PROSE && prose[start]! < PROSE;
}
