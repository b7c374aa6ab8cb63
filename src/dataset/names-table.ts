import type { Row } from './articles-table.ts';
import { integer, text, type Table } from './table.ts';

/** One row a name in an article. */
export const namesTable: Table<Row> = {
  name: 'names',
  description: 'Which of the archive’s names each article uses, in which forms and where.',
  primaryKey: ['article', 'name'],
  articleKey: 'article',
  fields: [
    text('article', 'The article’s id'),
    text('name', 'The name, in the form that the archive uses first'),
    text('kind', 'What it names', { enum: ['person', 'organisation', 'place'] }),
    text('forms', 'The forms that the text uses, a form a line'),
    text(
      'passages',
      'Where, as in the address of the passage: p-3 for a paragraph, c-2 for a comment; a passage a line',
    ),
    integer('passage_count', 'In how many passages', { minimum: 1 }),
  ],
  rows: ({ id, mentions }) =>
    mentions.map(({ name, kind, forms, passages }) => ({
      article: id,
      name,
      kind,
      forms: forms.join('\n'),
      passages: passages.filter(Boolean).join('\n') || null,
      passage_count: passages.length,
    })),
};
