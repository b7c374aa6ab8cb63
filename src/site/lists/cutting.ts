import type { Article } from '../../article/article.ts';
import { languageAttributes } from '../words/language.ts';
import type { LanguageAttributes } from '../words/language.ts';
import { opening } from '../article/opening.ts';
import { shownDate } from '../words/shown-date.ts';
import type { ShownDate } from '../words/shown-date.ts';
import { shownHeadline } from '../words/shown-headline.ts';
import { summaryOf } from '../article/summary.ts';

/** An article as a list shows it. */
export interface Cutting {
  id: string;
  headline: string;
  source: string | null;
  date: ShownDate | null;
  retelling: boolean;
  language: LanguageAttributes;
}

/** An article as a list with summaries shows it. */
export interface Summary extends Cutting {
  /** The standfirst, or the first words of the body. */
  opening: string[];
}

/** What a list shows of an article, given the language of the page. */
export function cutting(id: string, article: Article, pageLanguage: string): Cutting {
  return {
    id,
    headline: shownHeadline(article.headline),
    source: article.source,
    date: shownDate(article.published, pageLanguage),
    retelling: article.retelling !== null,
    language: languageAttributes(article.language, pageLanguage),
  };
}

/** The standfirst of an article or, where it has none, the first words of its rendered body. */
export function openingOf({ standfirst }: Article, html: string): string[] {
  return standfirst.length > 0 ? summaryOf(standfirst) : [opening(html) ?? []].flat();
}
