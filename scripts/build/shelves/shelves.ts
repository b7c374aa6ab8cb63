import { sha256 } from '../../../src/article/checksum.ts';

/** Some of an archive's articles, prepared together: whichever of them changes, all of them are prepared anew. */
export interface Shelf {
  number: number;
  /** What the shelf is made of: the same key stands for the same content. */
  key: string;
  articles: { id: string; digest: string }[];
}

/** About how many articles a shelf holds. */
const SHELF = 128;

// An article's place: out of its id alone, so that it stays when others come and go.
function shelfNumber(id: string, shelves: number): number {
  return parseInt(sha256(id).slice(0, 8), 16) % shelves;
}

// The number of shelves for so many articles: a power of two, at least 1.
function shelfCount(articles: number): number {
  return 2 ** Math.max(0, Math.round(Math.log2(articles / SHELF)));
}

/** Deals articles out to shelves; `common` stands for all else that preparing them depends on. */
export function shelved(articles: Shelf['articles'], common: string): Shelf[] {
  const count = shelfCount(articles.length);
  const dealt = Map.groupBy(articles, ({ id }) => shelfNumber(id, count));
  return Array.from({ length: count }, (_, number) => {
    const own = dealt.get(number) ?? [];
    return { number, key: sha256(JSON.stringify([common, own])), articles: own };
  });
}
