import { slug } from '../../article/slug.ts';
import { bibtex } from '../../citation/bibtex.ts';
import type { CslItem } from '../../citation/item.ts';
import { ris } from '../../citation/ris.ts';
import { articlesTable, type Row } from '../../dataset/articles-table.ts';
import { commentsTable } from '../../dataset/comments-table.ts';
import { csvHead, csvRows } from '../../dataset/csv.ts';
import { datapackage, type PackedFile } from '../../dataset/datapackage.ts';
import { namesTable } from '../../dataset/names-table.ts';
import type { Cell, Table, TableShape } from '../../dataset/table.ts';
import type { Settings } from '../../archive/settings.ts';
import { address, addressOrPath } from '../pages/address.ts';
import { leadsFrom } from '../article/article-places.ts';
import { citable } from '../article/citation.ts';
import type { WholeEntry } from '../article/entry.ts';
import { jsonBytes, jsonPieces, jsonText } from '../pages/json-pieces.ts';

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
  /** The Markdown of its body as JSON, in pieces. */
  body: Uint8Array[];
  row: Row;
  /** The row of the table of articles. */
  cells: Record<string, Cell>[];
  /** The cells of that which are not empty, and the names in it, as JSON, in pieces. */
  flat: Uint8Array[];
  item: CslItem;
}

type Piece = (subject: Subject) => Uint8Array[];

/** The files of the whole archive, articles newest first; `datapackage.json` comes beside them and describes them. */
export function dataFiles(): DataFile[] {
  return kinds.map(({ piece, ...file }) => file);
}

/**
 * What each of the files has of an article, in their order, in pieces of UTF-8. `archive` is the archive's name, and `body` the
 * Markdown of the article's body as JSON.
 */
export function dataPieces(entry: WholeEntry, archive: string, body: Uint8Array[]): Uint8Array[][] {
  const { id, data, paragraphs, mentions, whole } = entry;
  const { to: placeOf } = leadsFrom('', 1, whole);
  const row = { id, url: articleUrl(id), article: data, paragraphs, mentions, placeOf };
  const cells = articlesTable.rows(row);
  const subject = { entry, body, row, cells, flat: flat(cells, row), item: citable(id, data, archive).item };
  return kinds.map(({ piece }) => piece(subject));
}

/** The text of `datapackage.json`, which describes the files. */
export function packageText({ title, description }: Settings, files: PackedFile[]): string {
  const about = { title, description, homepage: address('/data/') };
  return `${JSON.stringify(datapackage(about, slug(title) || 'archive', files), null, 2)}\n`;
}

const lineEnd = Buffer.from('\n');
const citations = 'The citations of all articles';
const kinds: (DataFile & { piece: Piece })[] = [
  jsonList(
    'articles.json',
    'application/json',
    'Every record in full, as captured, with its evidence, comments, corrections and names, and its body in Markdown.',
    ({ entry: { id, data, uncorrected, mentions }, body }) =>
      jsonPieces({ id, url: articleUrl(id), ...data, uncorrected, mentions }, 'body', body),
  ),
  csv(articlesTable, ({ cells }) => cells),
  csv(commentsTable, ({ row }) => commentsTable.rows(row)),
  csv(namesTable, ({ row }) => namesTable.rows(row)),
  {
    ...plain(
      'articles.ndjson',
      'application/x-ndjson',
      'The rows of articles.csv in JSON, one a line, for a search engine.',
    ),
    piece: ({ flat }) => [...flat, lineEnd],
  },
  {
    ...plain(
      'articles.bulk.ndjson',
      'application/x-ndjson',
      'The same with a line of what to do before each, as OpenSearch’s _bulk takes it.',
    ),
    piece: ({ row, flat }) => [jsonBytes({ index: { _id: row.id } }), lineEnd, ...flat, lineEnd],
  },
  {
    ...plain('archive.bib', 'application/x-bibtex', `${citations} as BibTeX.`),
    piece: ({ item }) => [Buffer.from(bibtex(item))],
  },
  {
    ...plain('archive.ris', 'application/x-research-info-systems', `${citations} in RIS.`),
    piece: ({ item }) => [Buffer.from(ris(item))],
  },
  jsonList('archive.csl.json', 'application/vnd.citationstyles.csl+json', `${citations} as CSL-JSON.`, ({ item }) => [
    jsonBytes(item),
  ]),
];

function jsonList(name: string, mediatype: string, description: string, piece: Piece): DataFile & { piece: Piece } {
  return { ...plain(name, mediatype, description), head: '[\n', between: ',\n', tail: '\n]\n', piece };
}

function csv(
  { rows, ...shape }: Table<Row>,
  rowsOf: (subject: Subject) => Record<string, Cell>[],
): DataFile & { piece: Piece } {
  const file = plain(`${shape.name}.csv`, 'text/csv', shape.description);
  const piece: Piece = (subject) => [Buffer.from(csvRows(shape, rowsOf(subject)))];
  return { ...file, table: shape, head: csvHead(shape), piece };
}

function plain(name: string, mediatype: string, description: string): DataFile {
  return { name, mediatype, description, table: null, head: '', between: '', tail: '' };
}

// Empty cells are left out: a search engine takes what it is given for a value. The text may be long.
function flat([cells]: Record<string, Cell>[], { mentions }: Row): Uint8Array[] {
  const names = mentions.map(({ name }) => name);
  const all = Object.entries({ ...cells, names }).filter(([, cell]) => cell !== null);
  const at = all.findIndex(([name]) => name === 'text');
  if (at < 0) return [jsonBytes(Object.fromEntries(all))];
  const [before, after] = [all.slice(0, at), all.slice(at + 1)].map((some) => Object.fromEntries(some));
  return jsonPieces(before!, 'text', jsonText(String(cells!['text'])), after);
}

function articleUrl(id: string): string {
  return addressOrPath(`/articles/${id}/`);
}
