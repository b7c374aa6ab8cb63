import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { packageProfile, type PackedTable } from './package-profile.ts';
import { keyOf, tableFaults, type TableRow } from './table-faults.ts';

/**
 * What is wrong with the Data Package in a folder, one line each: its descriptor by Frictionless's profile, its files by what
 * the descriptor says of them, and the rows of its tables by their schemas.
 */
export function packageFaults(folder: string): string[] {
  const read = (name: string) => fs.readFileSync(path.join(folder, name));
  const parsed = packageProfile.safeParse(JSON.parse(read('datapackage.json').toString()));
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const { resources } = parsed.data;
  const tables = resources.filter((one): one is PackedTable => 'schema' in one);
  const checked = tables.map((table) => ({ table, ...tableFaults(table, read(table.path).toString()) }));
  const rows = new Map(checked.map((one) => [one.table.name, one.rows]));
  return [
    ...resources.flatMap((one) => fileFaults(one, read(one.path))),
    ...checked.flatMap(({ faults }) => faults),
    ...tables.flatMap((table) => [...columnFaults(table), ...referenceFaults(table, rows)]),
  ];
}

function fileFaults(file: { path: string; bytes: number; hash: string }, content: Buffer): string[] {
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  return [
    ...(file.bytes === content.length ? [] : [`${file.path}: has ${content.length} bytes, not ${file.bytes}`]),
    ...(file.hash === hash ? [] : [`${file.path}: has another sum than ${file.hash}`]),
  ];
}

function columnFaults({ path: name, schema }: PackedTable): string[] {
  const known = new Set(schema.fields.map((field) => field.name));
  const used = [...schema.primaryKey, ...(schema.foreignKeys ?? []).flatMap(({ fields }) => fields)];
  return used.filter((column) => !known.has(column)).map((column) => `${name}: a key names no column with ${column}`);
}

function referenceFaults({ name, path: file, schema }: PackedTable, tables: Map<string, TableRow[]>): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = tables.get(reference.resource ?? name);
    if (!target) return [`${file}: refers to ${reference.resource}, which is no table of the package`];
    const known = new Set(target.map((row) => keyOf(row, reference.fields)));
    const keys = tables.get(name)!.map((row) => keyOf(row, fields));
    return keys
      .filter((key) => key !== null && !known.has(key))
      .map((key) => `${file}: ${fields.join()} ${key} is not in ${reference.resource ?? name}`);
  });
}
