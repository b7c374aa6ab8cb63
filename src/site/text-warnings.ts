import type { Article } from '../article/article.ts';
import { directionSigns } from '../article/direction-signs.ts';
import { mixedWords } from '../article/mixed-scripts.ts';

/** What a reader should know of texts that may look like something else than they are. */
export interface TextWarnings {
  /** The short names of the signs of direction in them. */
  signs: string[];
  /** Words of names that mix scripts whose letters look alike. */
  mixed: { word: string; scripts: string }[];
}

/** The warnings for an article: of all its texts for the signs, of its headline and names for the scripts. */
export function textWarnings(article: Article, paragraphs: string[]): TextWarnings {
  const { headline, source, byline, section, figures, comments } = article;
  const names = [headline, source, byline, section, ...figures.map(({ credit }) => credit)];
  const all = [...names, ...comments.map(({ author }) => author)].filter((name) => name !== null).join('\n');
  return {
    signs: directionSigns(JSON.stringify([article, paragraphs])),
    mixed: mixedWords(all).map(({ word, scripts }) => ({ word, scripts: scripts.join(' and ') })),
  };
}
