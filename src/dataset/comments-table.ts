import type { Row } from './articles-table.ts';
import { integer, text, type Table } from './table.ts';

/** One row a reader's comment. */
export const commentsTable: Table<Row> = {
  name: 'comments',
  description: 'The readers’ comments of each article in the order of its page, with the curator’s corrections put in.',
  primaryKey: ['article', 'n'],
  articleKey: 'article',
  fields: [
    text('article', 'The article’s id'),
    integer('n', 'The comment’s number on its page, from 1', { minimum: 1 }),
    text('url', 'Its address'),
    text('author', 'Who wrote it, as the page says'),
    text('author_evidence', 'Where the author comes from', { enum: ['line', 'curator', 'inference'] }),
    text('posted', 'When it was posted, in the page’s own words'),
    text('text', 'What it says, its paragraphs with an empty line between them'),
    integer('quotes', 'The number of the earlier comment that it quotes'),
    integer('reply_to', 'The number of the earlier comment that it answers'),
    text('quotation', 'The words that it quotes'),
    integer('votes_net', 'Votes as the page shows them'),
    integer('votes_up', 'Votes for it', { minimum: 0 }),
    integer('votes_down', 'Votes against it', { minimum: 0 }),
  ],
  rows: ({ id, url, article, placeOf }) =>
    article.comments.map(({ n, author, posted, text: words, quotes, replyTo, quotation, votes, evidence }) => ({
      article: id,
      n,
      url: url + placeOf(`c-${n}`),
      author,
      author_evidence: author && (evidence?.from ?? null),
      posted,
      text: words.join('\n\n') || null,
      quotes,
      reply_to: replyTo,
      quotation: quotation.join('\n\n') || null,
      votes_net: votes?.net ?? null,
      votes_up: votes?.up ?? null,
      votes_down: votes?.down ?? null,
    })),
};
