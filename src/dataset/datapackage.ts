import { guardNote } from './csv.ts';
import type { TableShape } from './table.ts';

/** A file of the package: its name, what is in it, its size in bytes and its sha256; a table says what its columns are. */
export interface PackedFile {
  name: string;
  description: string;
  mediatype: string;
  bytes: number;
  sha256: string;
  table: TableShape | null;
}

/** What the package says of the archive. `homepage` is null where the archive does not know its address. */
export interface PackedArchive {
  title: string;
  description: string;
  homepage: string | null;
}

/** What may be done with the texts, as far as the archive can say. */
export const rightsNote =
  'The texts belong to those who wrote and published them. What each page said of its rights is kept with the article; this ' +
  'archive grants no licence in them.';

/** The descriptor of a Data Package (Frictionless, version 2) of the archive's files. */
export function datapackage(
  { title, description, homepage }: PackedArchive,
  name: string,
  files: PackedFile[],
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description: `${description}\n\n${rightsNote}\n\nOn the CSV files: ${guardNote}`,
    ...(homepage && { homepage }),
    resources: files.map(resource),
  };
}

function resource({ name, description, mediatype, bytes, sha256, table }: PackedFile): object {
  return {
    // A name is unique and has no upper case; the endings tell articles.json from articles.csv.
    name: name.replaceAll('.', '-'),
    path: name,
    description,
    format: name.slice(name.lastIndexOf('.') + 1),
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && { type: 'table', schema: tableSchema(table) }),
  };
}

function tableSchema({ fields, primaryKey, articleKey }: TableShape): object {
  const reference = { resource: 'articles-csv', fields: ['id'] };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map((field) => ({
      ...field,
      ...(primaryKey.includes(field.name) && { constraints: { required: true, ...field.constraints } }),
    })),
    missingValues: [''],
    primaryKey,
    ...(articleKey && { foreignKeys: [{ fields: [articleKey], reference }] }),
  };
}
