import type { Article } from '../article/article.ts';
import { languageAttributes } from './language.ts';
import type { LanguageAttributes } from './language.ts';
import { opening } from './opening.ts';
import { shownDate } from './shown-date.ts';
import type { ShownDate } from './shown-date.ts';

/** An article as a list shows it. */
export interface Cutting {
  id: string;
  headline: string;
  source: string | null;
  date: ShownDate | null;
  /** The standfirst, or the first words of the body. */
  opening: string[];
  retelling: boolean;
  language: LanguageAttributes;
}

/** What stands in place of a headline that the capture does not have. */
export const noHeadline = '[No headline captured]';

/** What a list shows of an article, given its rendered body and the language of the page. */
export function cutting(id: string, article: Article, html: string, pageLanguage: string): Cutting {
  return {
    id,
    headline: article.headline ?? noHeadline,
    source: article.source,
    date: shownDate(article.published, pageLanguage),
    opening: article.standfirst.length > 0 ? article.standfirst : [opening(html) ?? []].flat(),
    retelling: article.retelling !== null,
    language: languageAttributes(article.language, pageLanguage),
  };
}
