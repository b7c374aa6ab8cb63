import { slug } from '../article/slug.ts';
import { bibtex } from '../citation/bibtex.ts';
import type { CslItem } from '../citation/item.ts';
import { ris } from '../citation/ris.ts';
import { articlesTable, type Row } from '../dataset/articles-table.ts';
import { commentsTable } from '../dataset/comments-table.ts';
import { csvHead, csvRows } from '../dataset/csv.ts';
import { datapackage, type PackedFile } from '../dataset/datapackage.ts';
import { namesTable } from '../dataset/names-table.ts';
import type { Table, TableShape } from '../dataset/table.ts';
import type { Settings } from '../archive/settings.ts';
import { address, addressOrPath } from './address.ts';
import { citable } from './citation.ts';
import type { WholeEntry } from './entry.ts';

/** A file of the whole archive: what it is, and what stands before, between and after the articles' pieces of it. */
export interface DataFile {
  name: string;
  mediatype: string;
  description: string;
  table: TableShape | null;
  head: string;
  between: string;
  tail: string;
}

/** An article in the forms that several of the files take it in. */
interface Subject {
  entry: WholeEntry;
  row: Row;
  /** The cells of its row that are not empty, and the names in it, as JSON. */
  flat: string;
  item: CslItem;
}

type Piece = (subject: Subject) => string;

/** The files of the whole archive, articles newest first; `datapackage.json` comes beside them and describes them. */
export function dataFiles(): DataFile[] {
  return kinds.map(({ piece, ...file }) => file);
}

/** An article's piece of each of the files, in their order, as UTF-8. `archive` is the archive's name. */
export function dataPieces(entry: WholeEntry, archive: string): Uint8Array[] {
  const { id, data, paragraphs, mentions } = entry;
  const row = { id, url: articleUrl(id), article: data, paragraphs, mentions };
  const subject = { entry, row, flat: flat(row), item: citable(id, data, archive).item };
  // Of a long article each is as long: as a text none is kept beside the next.
  return kinds.map(({ piece }) => Buffer.from(piece(subject)));
}

/** The text of `datapackage.json`, which describes the files. */
export function packageText({ title, description }: Settings, files: PackedFile[]): string {
  const about = { title, description, homepage: address('/data/') };
  return `${JSON.stringify(datapackage(about, slug(title) || 'archive', files), null, 2)}\n`;
}

const citations = 'The citations of all articles';
const kinds: (DataFile & { piece: Piece })[] = [
  jsonList(
    'articles.json',
    'application/json',
    'Every record in full, as captured, with its evidence, comments, corrections and names, and its body in Markdown.',
    ({ entry: { id, data, uncorrected, mentions, body } }) => ({
      id,
      url: articleUrl(id),
      ...data,
      uncorrected,
      mentions,
      body,
    }),
  ),
  ...[articlesTable, commentsTable, namesTable].map(csv),
  {
    ...plain(
      'articles.ndjson',
      'application/x-ndjson',
      'The rows of articles.csv in JSON, one a line, for a search engine.',
    ),
    piece: (subject) => `${subject.flat}\n`,
  },
  {
    ...plain(
      'articles.bulk.ndjson',
      'application/x-ndjson',
      'The same with a line of what to do before each, as OpenSearch’s _bulk takes it.',
    ),
    piece: (subject) => `${JSON.stringify({ index: { _id: subject.row.id } })}\n${subject.flat}\n`,
  },
  {
    ...plain('archive.bib', 'application/x-bibtex', `${citations} as BibTeX.`),
    piece: ({ item }) => bibtex(item),
  },
  {
    ...plain('archive.ris', 'application/x-research-info-systems', `${citations} in RIS.`),
    piece: ({ item }) => ris(item),
  },
  jsonList(
    'archive.csl.json',
    'application/vnd.citationstyles.csl+json',
    `${citations} as CSL-JSON.`,
    ({ item }) => item,
  ),
];

function jsonList(
  name: string,
  mediatype: string,
  description: string,
  value: (subject: Subject) => object,
): DataFile & { piece: Piece } {
  const file = { ...plain(name, mediatype, description), head: '[\n', between: ',\n', tail: '\n]\n' };
  return { ...file, piece: (subject) => JSON.stringify(value(subject)) };
}

function csv(table: Table<Row>): DataFile & { piece: Piece } {
  const { rows, ...shape } = table;
  const file = plain(`${shape.name}.csv`, 'text/csv', shape.description);
  return { ...file, table: shape, head: csvHead(shape), piece: ({ row }) => csvRows(shape, rows(row)) };
}

function plain(name: string, mediatype: string, description: string): DataFile {
  return { name, mediatype, description, table: null, head: '', between: '', tail: '' };
}

// Empty cells are left out: a search engine takes what it is given for a value.
function flat(row: Row): string {
  const [cells] = articlesTable.rows(row);
  const names = row.mentions.map(({ name }) => name);
  return JSON.stringify({ ...Object.fromEntries(Object.entries(cells!).filter(([, cell]) => cell !== null)), names });
}

function articleUrl(id: string): string {
  return addressOrPath(`/articles/${id}/`);
}
