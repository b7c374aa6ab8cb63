import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cborValue } from '../../../scripts/build/index/cbor-reader.ts';
import { chunkMaker } from '../../../scripts/build/index/chunks.ts';
import {
  chunkPlace,
  countOf,
  countSign,
  likelyChunk,
  metaOf,
  pageNumber,
} from '../../../src/search/files/directory.ts';
import type { Directory } from '../../../src/search/files/directory.ts';

const directory: Directory = {
  folder: 'f',
  version: '1.6.0',
  language: 'en',
  includeCharacters: ['_'],
  pages: [3, 700].map((words) => `${countSign(words)}#`).join(''),
  words: [
    ['a', 10],
    ['lam', 20],
    ['z', 30],
  ],
  facets: [
    ['kind', 5],
    ['year', 6],
  ],
};

const meta = (one: Directory) =>
  cborValue(Buffer.from(metaOf(one))) as [string, [string, number, string][], [string, string, string][], [], [], []];

test('Pagefind’s list of an index is made of the directory', () => {
  const [version, pages, chunks, ...rest] = meta(directory);
  assert.equal(version, '1.6.0');
  assert.deepEqual(pages, [
    ['0000', 3, ''],
    ['0001', countOf(directory.pages[2]!), ''],
  ]);
  assert.deepEqual(
    chunks.map(([from, , name]) => [from, name]),
    [
      ['a', '0'],
      ['lam', '1'],
      ['z', '2'],
    ],
  );
  assert.deepEqual(rest, [[], [], []]);
});

test('every page has a name of its own, which tells its number', () => {
  const pages = meta({ ...directory, pages: directory.pages.repeat(150_000) })[1];
  assert.deepEqual(
    pages.map(([name]) => pageNumber(Buffer.from(JSON.stringify(name)), 1)),
    [...pages.keys()],
  );
});

test('a number of words is kept to within a tenth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (words) => {
      assert.ok(Math.abs(countOf(countSign(words)) - words) <= 0.1 * words + 1);
      assert.equal(countSign(words).length, 1);
    }),
  );
});

test('every word, whether the index has it or not, is within the bounds of one chunk, and those it has are in that chunk', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '山', '𝒳'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 80 }), word, (words, other) => {
      const sorted = words.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const chunks = [
        ...chunkMaker(0)(sorted.map((one) => ({ key: Buffer.from(one), places: 700, bytes: Buffer.from([0]) }))),
      ];
      const bounds = meta({ ...directory, words: chunks.map(({ from }) => [from, 0]) })[2];
      const order = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
      const within = (one: string) => bounds.filter(([from, to]) => order(from, one) <= 0 && order(one, to) <= 0);
      if (order(other, bounds[0]![0]) >= 0) assert.equal(within(other).length, 1);
      const places = sorted.map((one) => Number(within(one)[0]![2]));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
      assert.deepEqual(new Set(places).size, chunks.length);
    }),
  );
});

test('a chunk begins in its pack where those before it end', () => {
  assert.deepEqual(chunkPlace(directory, 'words', 2), { file: 'words-0.pack', start: 30, length: 30 });
  const many = { ...directory, words: Array.from({ length: 66 }, (): [string, number] => ['a', 10]) };
  assert.deepEqual(chunkPlace(many, 'words', 65), { file: 'words-1.pack', start: 10, length: 10 });
});

test('a word is likely to be in the last chunk that does not begin after it', () => {
  assert.deepEqual(
    ['a', 'lame', 'lamp', 'zebra', '1'].map((word) => likelyChunk(directory, word)),
    [0, 1, 1, 2, -1],
  );
});
