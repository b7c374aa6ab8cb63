import { getEntry } from 'astro:content';
import { correctedArticle } from '../article/corrected.ts';
import { slug } from '../article/slug.ts';
import { bibtex } from '../citation/bibtex.ts';
import type { CslItem } from '../citation/item.ts';
import { ris } from '../citation/ris.ts';
import { articlesTable, type Row } from '../dataset/articles-table.ts';
import { commentsTable } from '../dataset/comments-table.ts';
import { csvHead, csvRow } from '../dataset/csv.ts';
import { datapackage, type PackedFile } from '../dataset/datapackage.ts';
import { digest, jsonLines } from '../dataset/digest.ts';
import { namesTable } from '../dataset/names-table.ts';
import type { Table } from '../dataset/table.ts';
import { address, addressOrPath } from './address.ts';
import { newestFirst, type ArticleEntry } from './articles.ts';
import { citable } from './citation.ts';
import { paragraphTexts } from './paragraph-texts.ts';

/** A file of the whole archive, in pieces that are made as they are asked for. */
export interface DataFile extends PackedFile {
  pieces: () => Iterable<string>;
}

/** The files of the whole archive; `datapackage.json` comes last and describes the others. */
export function dataFiles(): Promise<DataFile[]> {
  files ??= makeFiles();
  return files;
}

// They are asked for once a file, and to know their sums takes reading the whole archive.
let files: Promise<DataFile[]> | undefined;

async function makeFiles(): Promise<DataFile[]> {
  const entries = await newestFirst();
  const { title, description } = (await getEntry('settings', 'archive'))!.data;
  const items = await Promise.all(entries.map(async ({ id, data }) => (await citable(id, data)).item));
  const made = [articlesJson(entries), ...tables(entries), ...citations(items)];
  const about = { title, description, homepage: address('/data/') };
  const descriptor = datapackage(about, slug(title) || 'archive', made);
  const text = `${JSON.stringify(descriptor, null, 2)}\n`;
  return [...made, file('datapackage.json', 'application/json', 'What is in these files, for programs.', () => [text])];
}

function articlesJson(entries: ArticleEntry[]): DataFile {
  const records = () => entries.values().map(({ id, data, body }) => ({ id, url: articleUrl(id), ...data, body }));
  const about =
    'Every record in full, as captured, with its evidence, comments, corrections and names, and its body in Markdown.';
  return file('articles.json', 'application/json', about, () => jsonLines(records()));
}

function tables(entries: ArticleEntry[]): DataFile[] {
  return [articlesTable, commentsTable, namesTable].map((table) => ({
    ...file(`${table.name}.csv`, 'text/csv', table.description, () => csvLines(table, entries)),
    table,
  }));
}

function* csvLines(table: Table<Row>, entries: ArticleEntry[]): Generator<string> {
  yield csvHead(table);
  for (const entry of entries) for (const row of table.rows(rowOf(entry))) yield csvRow(table, row);
}

function rowOf({ id, data, rendered }: ArticleEntry): Row {
  const paragraphs = paragraphTexts(rendered?.html ?? '');
  return { id, url: articleUrl(id), article: correctedArticle(data), paragraphs, mentions: data.mentions };
}

function citations(items: CslItem[]): DataFile[] {
  const all = 'The citations of all articles';
  return [
    file('archive.bib', 'application/x-bibtex', `${all} as BibTeX.`, () => items.values().map(bibtex)),
    file('archive.ris', 'application/x-research-info-systems', `${all} in RIS.`, () => items.values().map(ris)),
    file('archive.csl.json', 'application/vnd.citationstyles.csl+json', `${all} as CSL-JSON.`, () => jsonLines(items)),
  ];
}

function file(name: string, mediatype: string, description: string, pieces: () => Iterable<string>): DataFile {
  return { name, mediatype, description, pieces, table: null, ...digest(pieces()) };
}

function articleUrl(id: string): string {
  return addressOrPath(`/articles/${id}/`);
}
