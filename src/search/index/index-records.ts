import type { Article } from '../../article/article.ts';
import { sortKey } from '../../article/date.ts';
import type { Mention } from '../../article/mentions.ts';
import type { ArticleEntry } from '../../site/article/entry.ts';
import { languageName } from '../../site/words/language.ts';
import { shownDate } from '../../site/words/shown-date.ts';
import { noHeadline, shownHeadline } from '../../site/words/shown-headline.ts';
import type { FacetValues } from './facets.ts';
import { hiddenText, indexText } from '../words/index-text.ts';
import type { NameMarker } from './name-marks.ts';
import { commentPassages, reportPassages, type IndexedPassage } from './passages.ts';

/** One page of the index: an address of the site, the HTML that only the index reads, the text in it, and its date as `sortKey` has it. */
export interface IndexRecord {
  url: string;
  content: string;
  text: string;
  date: string;
}

/** What the records of an archive have in common: its language, and how its names are marked. */
export interface Archive {
  locale: string;
  markNames: NameMarker;
}

/**
 * What the index holds of an article: one page for the report, from its record and the HTML of its body, and one for its
 * comments, so that a search can be held to either.
 */
export function indexRecords({ id, data, html, mentions }: ArticleEntry, archive: Archive): IndexRecord[] {
  const headline = { id: '', text: data.headline ?? noHeadline };
  const comments = commentPassages(data);
  const report = [headline, ...reportPassages(data, html)];
  const parts: Part[] = [
    { url: `/articles/${id}/`, where: 'Article', passages: report },
    ...(comments.length > 0
      ? [{ url: `/articles/${id}/#comments`, where: 'Comments' as const, passages: comments }]
      : []),
  ];
  return parts.map((part) => record(part, data, mentions, archive));
}

type Where = 'Article' | 'Comments';

interface Part {
  url: string;
  where: Where;
  passages: IndexedPassage[];
}

function record({ url, where, passages }: Part, article: Article, mentions: Mention[], archive: Archive): IndexRecord {
  const here = mentions.filter((one) => one.passages.some((id) => id.startsWith('c-') === (where === 'Comments')));
  const parts = [
    ...entries('meta', shown(article, where, archive.locale)),
    ...entries('filter', filters(article, where, here, archive.locale)),
    ...passages.map((passage, at) => block(passage, where === 'Article' && at === 0, archive.markNames)),
  ];
  const content = `<html><body data-pagefind-body>${parts.join('')}</body></html>`;
  return { url, content, text: passages.map(({ text }) => text).join('\n'), date: sortKey(article.published) };
}

function shown(article: Article, where: Where, locale: string): Record<string, string[]> {
  return {
    title: [shownHeadline(article.headline)],
    source: known(article.source),
    date: known(shownDate(article.published, locale)?.text),
    language: known(article.language),
    retelling: article.retelling ? ['yes'] : [],
    where: [where],
  };
}

function filters(article: Article, where: Where, mentions: Mention[], locale: string): FacetValues {
  const named = (kind: Mention['kind']) => mentions.filter((mention) => mention.kind === kind).map(({ name }) => name);
  return {
    source: [article.source ?? 'Not known'],
    year: [article.published?.slice(0, 4) ?? 'Undated'],
    section: known(article.section),
    person: named('person'),
    organisation: named('organisation'),
    place: named('place'),
    language: [article.language === null ? 'Not known' : languageName(article.language, locale)],
    kind: [article.retelling ? 'Retelling' : 'Original'],
    where: [where],
  };
}

function known(value: string | null | undefined): string[] {
  return value ? [value] : [];
}

function entries(kind: 'meta' | 'filter', values: Record<string, string[]>): string[] {
  return Object.entries(values).flatMap(([name, all]) =>
    all.map((value) => `<meta data-pagefind-${kind}="${name}[content]" content="${escaped(value)}">`),
  );
}

function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function block({ id, text }: IndexedPassage, title: boolean, markNames: NameMarker): string {
  const content = indexText(text) + hiddenText(markNames(text));
  return title ? `<h1>${content}</h1>` : `<p${id && ` id="${id}"`}>${content}</p>`;
}
