import type { Brief } from '../lists/brief.ts';
import type { Cutting } from '../lists/cutting.ts';
import { neighbours } from './neighbours.ts';
import { relatedFinder } from './related-articles.ts';

/** How an article stands to the others: by shared names, the nearest first, and by date. */
export interface Ties {
  related: { cutting: Cutting; names: string[] }[];
  earlier: Cutting | null;
  later: Cutting | null;
}

/** Makes a finder of an article's ties, by its id; the articles are given newest first. */
export function tiesOf(articles: Brief[]): (id: string) => Ties {
  const byId = new Map(articles.map((one) => [one.cutting.id, one]));
  const relatedTo = relatedFinder(
    articles.map(({ cutting, mentions }) => ({ id: cutting.id, names: mentions.map(({ name }) => name) })),
  );
  const byDate = neighbours(articles, ({ published }) => published !== null);
  return (id) => {
    const { earlier = null, later = null } = byDate.get(byId.get(id)!) ?? {};
    return {
      related: relatedTo(id).map((one) => ({ cutting: byId.get(one.id)!.cutting, names: one.names })),
      earlier: earlier && earlier.cutting,
      later: later && later.cutting,
    };
  };
}
