import type { Article } from '../../article/article.ts';
import { directionSigns } from '../../article/direction-signs.ts';
import { textOfSegments } from '../../article/corrections.ts';
import { mixedWords } from '../../article/mixed-scripts.ts';
import type { FurtherPageAround } from './further-page.ts';

/** What a reader should know of texts that may look like something else than they are. */
export interface TextWarnings {
  /** The short names of the signs of direction in them. */
  signs: string[];
  /** Words of names that mix scripts whose letters look alike. */
  mixed: { word: string; scripts: string }[];
}

/** The warnings for an article: of all its texts for the signs, of its headline and names for the scripts. */
export function textWarnings(article: Article, paragraphs: string[]): TextWarnings {
  return { signs: directionSigns(JSON.stringify([article, paragraphs])), mixed: articleNameWarnings(article).mixed };
}

/** The warnings for a page of a long article after the first: of its texts for the signs, of the names on it for the scripts. */
export function furtherWarnings(article: Article, { signs, captions, comments }: FurtherPageAround): TextWarnings {
  const { headline, source, byline, section } = article;
  const authors = comments.flatMap(({ texts: { author } }) => (author ? [textOfSegments(author.segments)] : []));
  const names = [headline, source, byline, section, ...authors].filter((name) => name !== null);
  return {
    signs: directionSigns(JSON.stringify([names, signs, captions, comments])),
    mixed: mixedWarnings(names),
  };
}

/** The warnings for the names of an article alone, where its text has its signs shown by itself. */
export function articleNameWarnings(article: Article): TextWarnings {
  const { headline, source, byline, section, figures, comments } = article;
  const names = [headline, source, byline, section, ...figures.map(({ credit }) => credit)];
  return nameWarnings([...names, ...comments.map(({ author }) => author)].filter((name) => name !== null));
}

/** The warnings for names. */
export function nameWarnings(names: string[]): TextWarnings {
  return { signs: directionSigns(names.join('\n')), mixed: mixedWarnings(names) };
}

/** The warnings for the headlines and sources in a list, where signs of direction are not shown by themselves. */
export function listWarnings(articles: { headline: string; source: string | null }[]): TextWarnings {
  return { signs: [], mixed: mixedWarnings(articles.flatMap(({ headline, source }) => [headline, source ?? ''])) };
}

/** The words of names that mix scripts, with the scripts as they are told. */
export function mixedWarnings(names: string[]): TextWarnings['mixed'] {
  return mixedWords(names.join('\n')).map(({ word, scripts }) => ({ word, scripts: scripts.join(' and ') }));
}
