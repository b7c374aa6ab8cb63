import type { Article } from '../article/article.ts';
import { htmlDate } from '../article/date.ts';
import { plainName } from './authors.ts';
import type { CslItem, Place } from './item.ts';

/**
 * An article as schema.org's NewsArticle. A retelling is published by the archive and based on the report that it names. A
 * date is as exact as it is known, and left out where it is only about right: schema.org has no word for that.
 */
export function newsArticle(article: Article, item: CslItem, place: Place, commentCount: number): object {
  const { retelling, source, published, updated, language, section, rights, sha256 } = article;
  const publisher = retelling ? place.archive : source;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: place.title,
    ...(place.url && { url: place.url, mainEntityOfPage: place.url }),
    ...(item.author && { author: item.author.map((name) => ({ ...person(name), name: plainName(name) })) }),
    ...(publisher && { publisher: organization(publisher) }),
    ...dated('datePublished', published),
    ...dated('dateModified', updated),
    ...(language && { inLanguage: language }),
    ...(section && { articleSection: section }),
    ...(rights && { copyrightNotice: rights }),
    ...(commentCount > 0 && { commentCount }),
    ...(retelling && { isBasedOn: report(retelling) }),
    ...(!retelling && place.url && { archivedAt: place.url }),
    isPartOf: { '@type': 'Collection', name: place.archive },
    identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: sha256 },
  };
}

/** Data as the text of a script element of type `application/ld+json`, with nothing in it that could end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function report({ headline, source, published, url }: NonNullable<Article['retelling']>): object {
  return {
    '@type': 'NewsArticle',
    headline,
    publisher: organization(source),
    ...dated('datePublished', published),
    ...(url && { url }),
  };
}

function dated(name: 'datePublished' | 'dateModified', edtf: string | null): object {
  const date = edtf && htmlDate(edtf);
  return date ? { [name]: date } : {};
}

function organization(name: string): object {
  return { '@type': 'Organization', name };
}

// Whether a name that stands as it is belongs to a person or to a desk is not known.
function person(name: NonNullable<CslItem['author']>[number]): object {
  return 'literal' in name ? {} : { '@type': 'Person' };
}
