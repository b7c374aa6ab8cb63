import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { madeCapture } from '../../scripts/bench/performance/archive/capture.ts';
import { allNames } from '../../scripts/bench/performance/archive/cast.ts';
import { writeArchive, writeCapture } from '../../scripts/bench/performance/archive/write.ts';
import { parseNames } from '../../src/archive/names.ts';
import { read } from '../../src/capture/read.ts';

const made = Array.from({ length: 30 }, (_, at) => madeCapture(7, at + 1));

test('the reader finds in a made-up page dump what was put into it', () => {
  for (const { file, text, comments, paragraphs, ...put } of made) {
    const found = read(text);
    const { headline, source, byline, published } = found;
    assert.deepEqual({ headline, source, byline, published }, put, file);
    assert.equal(found.language, 'en', file);
    assert.deepEqual(found.body, paragraphs, file);
    const said = found.comments.map(({ author, text, votes }) => ({ author, text: text.join(' '), net: votes?.net }));
    assert.deepEqual(said, comments, file);
  }
});

test('made-up captures are the same for a seed, and others for another', () => {
  assert.deepEqual(madeCapture(7, 3), made[2]);
  assert.notEqual(madeCapture(8, 3).text, made[2]!.text);
  assert.equal(new Set(made.map(({ text }) => text)).size, made.length);
});

test('they have the length, the dates and the words that the bench is to have', () => {
  const more = Array.from({ length: 1000 }, (_, at) => madeCapture(1, at + 1));
  const bodies = more.map(({ paragraphs }) => paragraphs.join(' ').split(' '));
  assert.ok(bodies.every(({ length }) => length >= 450 && length <= 700));
  const years = more.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 4)]));
  assert.equal(new Set(years).size, 30);
  assert.ok(years.length < 1000 && years.length > 970);
  assert.ok(new Set(bodies.flat()).size > 30_000);
  assert.ok(more.some(({ comments }) => comments.length > 5) && more.some(({ comments }) => comments.length === 0));
});

test('their names are a list that an archive can have', () => {
  const { value } = parseNames(JSON.stringify(allNames), 'names.yaml');
  assert.deepEqual(value, allNames);
  const forms = allNames.flatMap(({ name, aliases }) => [name, ...aliases]);
  assert.equal(new Set(forms).size, forms.length);
  const used = allNames.filter(({ name }) => made.some(({ text }) => text.includes(name)));
  for (const kind of ['person', 'organisation', 'place']) assert.ok(used.filter((one) => one.kind === kind).length > 5);
});

test('an archive is written once, and again when it is to be another', (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-made-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  assert.deepEqual(
    [writeArchive(folder, 3, 1), writeArchive(folder, 3, 1), writeArchive(folder, 4, 1)],
    [true, false, true],
  );
  writeCapture(folder, 1, 5);
  assert.equal(writeArchive(folder, 4, 1), true, 'one capture too many');
  const first = madeCapture(1, 1);
  assert.equal(fs.readdirSync(path.join(folder, 'captures')).length, 4);
  assert.equal(fs.readFileSync(path.join(folder, 'captures', first.file), 'utf8'), first.text);
});
