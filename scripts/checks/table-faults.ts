import { parse } from 'csv-parse/sync';
import type { PackedTable } from './package-profile.ts';

type TableField = PackedTable['schema']['fields'][number];

/** A row of a table by its columns; a missing value is null. */
export type TableRow = Record<string, string | null>;

/** The rows of a table's CSV, and what is wrong with them by the table's schema: columns, types, constraints and primary key. */
export function tableFaults({ path, schema }: PackedTable, csv: string): { rows: TableRow[]; faults: string[] } {
  const [head = [], ...lines] = parse(csv, { record_delimiter: '\r\n', bom: false });
  const names = schema.fields.map(({ name }) => name);
  if (head.join() !== names.join()) return { rows: [], faults: [`${path}: has the columns ${head.join()}`] };
  const cell = (text: string) => (schema.missingValues.includes(text) ? null : text);
  const rows = lines.map((line): TableRow => Object.fromEntries(names.map((name, at) => [name, cell(line[at]!)])));
  const faults = [
    ...rows.flatMap((row, at) => schema.fields.flatMap((field) => cellFaults(field, row[field.name]!, at + 2))),
    ...schema.fields.filter(({ constraints }) => constraints?.unique).flatMap(({ name }) => keyFaults(rows, [name])),
    ...keyFaults(rows, schema.primaryKey),
  ];
  return { rows, faults: faults.map((fault) => `${path}: ${fault}`) };
}

/** The values of some columns as one text; null where one of them is missing. */
export function keyOf(row: TableRow, columns: string[]): string | null {
  const values = columns.map((name) => row[name] ?? null);
  return values.includes(null) ? null : JSON.stringify(values);
}

function cellFaults(field: TableField, value: string | null, line: number): string[] {
  const at = `row ${line}, ${field.name}`;
  if (value === null) return field.constraints?.required ? [`${at}: is missing`] : [];
  if (field.type === 'integer' && !/^[+-]?\d+$/.test(value)) return [`${at}: ${value} is no whole number`];
  return Object.entries(field.constraints ?? {})
    .filter(([name, limit]) => !holds(name, limit, value))
    .map(([name, limit]) => `${at}: ${value} is not as ${name} ${String(limit)} has it`);
}

function holds(name: string, limit: unknown, value: string): boolean {
  return rules[name]?.(value, limit) ?? true;
}

const rules: Record<string, (value: string, limit: unknown) => boolean> = {
  // A pattern has to fit the whole value.
  pattern: (value, limit) => new RegExp(`^(?:${String(limit)})$`, 'u').test(value),
  enum: (value, limit) => (limit as string[]).includes(value),
  minLength: (value, limit) => [...value].length >= Number(limit),
  maxLength: (value, limit) => [...value].length <= Number(limit),
  minimum: (value, limit) => Number(value) >= Number(limit),
  maximum: (value, limit) => Number(value) <= Number(limit),
};

function keyFaults(rows: TableRow[], columns: string[]): string[] {
  const keys = rows.map((row) => keyOf(row, columns));
  return keys.flatMap((key, at) => {
    if (key === null) return [`row ${at + 2}: has no ${columns.join()}`];
    return keys.indexOf(key) < at ? [`row ${at + 2}: ${columns.join()} ${key} is there before`] : [];
  });
}
