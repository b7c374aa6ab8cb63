import type { Settings } from '../../archive/settings.ts';
import { sortKey } from '../../article/date.ts';
import type { Mention } from '../../article/mentions.ts';
import { cutting, openingOf, type Cutting, type Summary } from './cutting.ts';
import type { ArticleEntry } from '../article/entry.ts';
import { isIndexed } from '../pages/indexed.ts';

/** What the pages of an archive need to know of each of its articles; its text is needed by its own pages alone. */
export interface Brief {
  cutting: Cutting;
  /** Its standfirst, or the first words of its body. */
  opening: string[];
  /** Its date in EDTF. */
  published: string | null;
  mentions: Mention[];
  comments: number;
  /** How many pages it is on: one, but for those that are too long for that. */
  pages: number;
  /** Whether search engines may have it. */
  indexed: boolean;
}

/** The brief of an article. */
export function brief({ id, data, html, mentions, whole }: ArticleEntry, settings: Settings): Brief {
  return {
    cutting: cutting(id, data, settings.language),
    opening: openingOf(data, html),
    published: data.published,
    mentions,
    comments: whole?.comments ?? data.comments.length,
    pages: whole?.pages.length ?? 1,
    indexed: isIndexed(data, settings),
  };
}

/** An article as a list with summaries shows it. */
export function summary({ cutting: shown, opening }: Brief): Summary {
  return { ...shown, opening };
}

/** Briefs newest first; undated ones last, and those of one date by id. */
export function newestFirst(briefs: Brief[]): Brief[] {
  const keyed = briefs.map((one) => ({ one, key: sortKey(one.published) }));
  return keyed
    .sort((a, b) => compare(b.key, a.key) || compare(a.one.cutting.id, b.one.cutting.id))
    .map(({ one }) => one);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
