import type { Article } from '../article/article.ts';
import { integer, text, type Table } from './table.ts';

/** An article as the tables take it: the record with its corrections put in, and the text of its paragraphs as shown. */
export interface Row {
  id: string;
  url: string;
  article: Article;
  paragraphs: string[];
  mentions: { name: string; kind: string; forms: string[]; passages: string[] }[];
  /** What is added to the address for a place of the article, by the place's fragment. */
  placeOf: (fragment: string) => string;
}

/** One row an article. */
export const articlesTable: Table<Row> = {
  name: 'articles',
  description:
    'The articles, newest first, with the curator’s corrections put in; each correction says what stood there.',
  primaryKey: ['id'],
  articleKey: null,
  fields: [
    text('id', 'The article’s id, as in its address'),
    text('url', 'Its address; without a host where the archive does not know its own'),
    text('headline', 'Headline'),
    text('source', 'The newspaper or agency'),
    text('section', 'Section'),
    text('byline', 'Who wrote it, as the page says'),
    text('published', 'Date in EDTF (ISO 8601-2), as exact as it is known: 2024, 2024-10, 2024-10-17, 2024-10~'),
    text('updated', 'Date of the last update that the page gives, in EDTF'),
    text('language', 'Language as a BCP 47 tag'),
    text('standfirst', 'Standfirst, a point a line'),
    text('text', 'Body, its paragraphs with an empty line between them'),
    integer('comments', 'Number of readers’ comments in comments.csv', { minimum: 0 }),
    integer('comments_stated', 'Number of comments that the page states', { minimum: 0 }),
    text('rights', 'Rights, as the page states them'),
    text('retelling_headline', 'For a retelling: the headline of the report it retells'),
    text('retelling_source', 'For a retelling: who published that report'),
    text('retelling_published', 'For a retelling: that report’s date, in EDTF'),
    text('retelling_url', 'For a retelling: that report’s address'),
    text('corrections', 'The curator’s corrections as JSON: a list of line, from, to and why'),
    text('capture', 'The name of the capture’s file'),
    text('sha256', 'The sha256 of the capture', { pattern: '[0-9a-f]{64}' }),
  ],
  rows: ({ id, url, article, paragraphs }) => {
    const { standfirst, comments, commentCount, corrections, retelling, ...facts } = article;
    return [
      {
        ...pick(facts),
        id,
        url,
        standfirst: standfirst.join('\n') || null,
        text: paragraphs.join('\n\n') || null,
        comments: comments.length,
        comments_stated: commentCount,
        retelling_headline: retelling?.headline ?? null,
        retelling_source: retelling?.source ?? null,
        retelling_published: retelling?.published ?? null,
        retelling_url: retelling?.url ?? null,
        corrections: corrections.length > 0 ? JSON.stringify(corrections) : null,
      },
    ];
  },
};

function pick(
  facts: Pick<
    Article,
    | 'headline'
    | 'source'
    | 'section'
    | 'byline'
    | 'published'
    | 'updated'
    | 'language'
    | 'rights'
    | 'capture'
    | 'sha256'
  >,
) {
  const { headline, source, section, byline, published, updated, language, rights, capture, sha256 } = facts;
  return { headline, source, section, byline, published, updated, language, rights, capture, sha256 };
}
