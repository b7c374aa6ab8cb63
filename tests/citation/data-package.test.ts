import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { packageFaults } from '../../scripts/checks/package-faults.ts';
import { builtSite } from '../sites/built-site.ts';

const reading = path.resolve(import.meta.dirname, '../archives/reading');

test('the data package of an archive with comments and without an address has no fault', async () => {
  assert.deepEqual(packageFaults(path.join(await builtSite(reading), 'data')), []);
});

interface Descriptor {
  resources: Record<string, unknown>[];
  [property: string]: unknown;
}

const csv = {
  'papers.csv': 'id,year\r\nEcho,1931\r\nPost,\r\n',
  'cuttings.csv': 'n,paper,kind\r\n1,Echo,note\r\n2,,letter\r\n',
};

const papers = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true, pattern: '[A-Z][a-z]+' } },
    { name: 'year', type: 'integer', constraints: { minimum: 1900 } },
  ],
  primaryKey: ['id'],
};
const cuttings = {
  fields: [
    { name: 'n', type: 'integer' },
    { name: 'paper', type: 'string' },
    { name: 'kind', type: 'string', constraints: { enum: ['note', 'letter'] } },
  ],
  primaryKey: ['n'],
  foreignKeys: [{ fields: ['paper'], reference: { resource: 'papers', fields: ['id'] } }],
};

test('a package without a fault has none', (t) => {
  assert.deepEqual(
    faultsOf(t, csv, () => undefined),
    [],
  );
});

const slips: [what: string, change: (descriptor: Descriptor) => void, fault: RegExp][] = [
  ['no files', (one) => (one.resources = []), /^resources: /],
  ['a property that there is not', (one) => (one['licence'] = 'none'), /licence/],
  [
    'two files of one name',
    (one) => (one.resources[1]!['name'] = 'papers'),
    /^resources: expected each name only once/,
  ],
  ['a path that leads out', (one) => (one.resources[0]!['path'] = '../papers.csv'), /^resources\.0/],
  ['a sum without its algorithm', (one) => (one.resources[0]!['hash'] = 'sha256'), /^resources\.0/],
  ['a size that is not the file’s', (one) => (one.resources[0]!['bytes'] = 1), /^papers\.csv: has \d+ bytes, not 1/],
  [
    'a key without a column',
    (one) => setSchema(one, 0, { ...papers, primaryKey: ['name'] }),
    /names no column with name/,
  ],
  ['a reference to no table', (one) => setSchema(one, 1, referringTo('titles')), /titles, which is no table/],
];

for (const [what, change, fault] of slips) {
  test(`a descriptor with ${what} is told of`, (t) => {
    const faults = faultsOf(t, csv, change);
    assert.ok(
      faults.some((one) => fault.test(one)),
      `${faults}`,
    );
  });
}

const rows: [name: keyof typeof csv, from: string, to: string, fault: RegExp][] = [
  ['papers.csv', 'id,year', 'id,date', /has the columns id,date/],
  ['papers.csv', '1931', 'long ago', /row 2, year: long ago is no whole number/],
  ['papers.csv', '1931', '1831', /row 2, year: 1831 is not as minimum 1900 has it/],
  ['papers.csv', 'Post', 'post it', /row 3, id: post it is not as pattern/],
  ['papers.csv', 'Post', '', /row 3, id: is missing/],
  ['papers.csv', 'Post', 'Echo', /row 3: id \["Echo"\] is there before/],
  ['cuttings.csv', 'letter', 'poem', /row 3, kind: poem is not as enum/],
  ['cuttings.csv', 'Echo', 'Star', /paper \["Star"\] is not in papers/],
];

for (const [name, from, to, fault] of rows) {
  test(`a table with “${to}” for “${from}” is told of`, (t) => {
    const faults = faultsOf(t, { ...csv, [name]: csv[name].replace(from, to) }, () => undefined);
    assert.ok(
      faults.some((one) => fault.test(one)),
      `${faults}`,
    );
  });
}

function faultsOf(t: TestContext, files: typeof csv, change: (descriptor: Descriptor) => void): string[] {
  const folder = temporary(t);
  const descriptor: Descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'test',
    resources: Object.entries(files).map(([name, text]) => packed(folder, name, text)),
  };
  setSchema(descriptor, 0, papers);
  setSchema(descriptor, 1, cuttings);
  change(descriptor);
  fs.writeFileSync(path.join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  return packageFaults(folder);
}

function packed(folder: string, name: string, text: string): Record<string, unknown> {
  fs.writeFileSync(path.join(folder, name), text);
  const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const file = { path: name, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: text.length, hash };
  return { name: name.replace('.csv', ''), type: 'table', ...file };
}

function setSchema({ resources }: Descriptor, at: number, schema: object): void {
  const $schema = 'https://datapackage.org/profiles/2.0/tableschema.json';
  resources[at]!['schema'] = { $schema, missingValues: [''], ...schema };
}

function referringTo(resource: string): object {
  return { ...cuttings, foreignKeys: [{ fields: ['paper'], reference: { resource, fields: ['id'] } }] };
}

function temporary(t: TestContext): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-package-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
