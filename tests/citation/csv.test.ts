import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvHead, csvRows } from '../../src/dataset/csv.ts';
import { text } from '../../src/dataset/table.ts';

const shape = { name: 't', description: '', fields: [text('a', ''), text('b', '')], primaryKey: [], articleKey: null };
const written = (a: string, b = 'b') => csvHead(shape) + csvRows(shape, [{ a, b }]);

test('no cell begins as a formula does, whichever way a spreadsheet reads its sign', () => {
  for (const sign of [...'=+-@＝＋－＠', '\t', '\r', '\n', "'=", "''-"]) {
    const text = `${sign}cmd|' /C calc'!A0`;
    assert.equal(parse(written(text))[1]![0], `'${text}`, JSON.stringify(sign));
  }
  for (const text of ['a=1', ' =1', "'tis", '–5', '・=']) assert.equal(parse(written(text))[1]![0], text);
});

test('what other tables part cells with does not part these', () => {
  for (const text of ['Ferry;=1+1', 'Ferry\t=1+1', 'Ferry\n=1+1'])
    assert.ok(written(text).includes(`"${text}"`), JSON.stringify(text));
});
