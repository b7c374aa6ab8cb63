import { bareWord, pieces } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import { markParameter } from './mark-parameter.ts';
import { folded } from './occurrences.ts';

/** What Pagefind says of an article that it found, as far as the search page uses it. */
export interface PagefindData {
  url: string;
  /** The indexed text, its angle brackets as character references. */
  raw_content: string;
  /** The places, counted in words of that text, where it found something. */
  locations: number[];
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A place in an article: its name, `null` for the head of the article, its address, and an excerpt. */
export interface Passage {
  name: string | null;
  href: string;
  pieces: Piece[];
}

/** One article that was found, ready to be shown. */
export interface Hit {
  href: string;
  headline: string;
  source: string;
  date: string;
  language: string | null;
  retelling: boolean;
  passages: Passage[];
}

/** Turns what Pagefind found into what the page shows; each address carries the words to be marked. */
export function hit(data: PagefindData): Hit {
  const words = matchedWords(data);
  const { title = '', source = 'Source not known', date = 'Undated', language = null } = data.meta;
  return {
    href: marking(data.url, words),
    headline: title,
    source,
    date,
    language,
    retelling: data.meta['retelling'] !== undefined,
    passages: data.sub_results.map((result) => ({
      name: result.url.includes('#') ? result.title : null,
      href: marking(result.url, words),
      pieces: pieces(result.excerpt),
    })),
  };
}

// The words as the article has them, which need not be those that were typed: "truck" finds "trucks".
function matchedWords({ raw_content, locations }: PagefindData): string[] {
  const words = raw_content.split(raw_content.includes('\u200b') ? '\u200b' : /\s+/);
  const matched = locations.map((location) => bareWord(words[location] ?? '')).filter((word) => word !== '');
  return [...new Map(matched.map((word) => [folded(word), word])).values()].slice(0, mostWords);
}

const mostWords = 16;

function marking(url: string, words: string[]): string {
  const [page, anchor] = url.split('#');
  const query = new URLSearchParams(words.map((word) => [markParameter, word]));
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}
