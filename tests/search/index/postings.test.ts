import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { cborValue } from '../../../scripts/build/index/cbor-reader.ts';
import { postingsAt, writeJoined, type Postings } from '../../../scripts/build/index/postings.ts';
import { wordFile, wordsOf } from '../../../scripts/build/index/word-file.ts';
import { isInTexts, wordAt } from '../../../scripts/build/index/word-record.ts';
import { cborWriter, type Cbor } from '../../../src/search/files/cbor.ts';
import { temporaryFolder } from '../../scripts/folders.ts';

/** Where a word stands, as Pagefind has it: by page, each counted from the one before, its places in the text and in metadata. */
type Pages = [step: number, places: number[], inMeta: number[]][];

/** Pages as Pagefind writes them, given by their numbers. */
const counted = (numbers: number[]): Pages =>
  numbers.map((number, at) => [number - (at > 0 ? numbers[at - 1]! : 0), [-25, number], []]);

const written = (value: Cbor) => {
  const writer = cborWriter();
  writer.value(value);
  return { bytes: Buffer.from(writer.bytes()), at: 0 };
};

const joined = (parts: { base: number; postings: Postings }[]) => {
  const writer = cborWriter();
  writeJoined(writer, parts);
  return cborValue(Buffer.from(writer.bytes()));
};

test('the pages of parts, joined, are those of the whole', () => {
  const numbers = fc.uniqueArray(fc.nat(300)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 301 }), (all, size) => {
      const bases = Array.from({ length: Math.ceil(301 / size) }, (_, part) => part * size);
      const parts = bases.map((base) => {
        const own = all.filter((number) => number >= base && number < base + size);
        const pages = counted(own.map((number) => number - base));
        // Their places are told by the whole's numbers, so that it shows which page is which.
        return { base, postings: postingsAt(written(pages.map(([step], at) => [step, [-25, own[at]!], []]))) };
      });
      assert.deepEqual(joined(parts), counted(all));
    }),
  );
});

test('a page that has a word in its metadata alone does not have it', () => {
  const pages: Pages = [
    [2, [], [-1, 0]],
    [3, [-25, 7], [-1, 0]],
    [1, [], [-1, 4]],
    [1, [-25, 9, 2], []],
  ];
  const found = postingsAt(written(pages));
  assert.deepEqual([found.count, found.first, found.last, found.places], [2, 5, 7, 5]);
  assert.deepEqual(joined([{ base: 0, postings: found }]), [
    [5, [-25, 7], []],
    [2, [-25, 9, 2], []],
  ]);
});

test('words are kept in a file as they are, with the forms that texts have', (t) => {
  const folder = temporaryFolder('words');
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const words: [string, Pages, [string, Pages][]][] = [
    ['a', counted([1, 5, 900]), []],
    [
      'cafe',
      [],
      [
        ['café', counted([3])],
        ['cafë', [[4, [], [-1, 0]]]],
      ],
    ],
    ['z'.repeat(70_000), counted([0]), [['Z', counted(Array.from({ length: 40_000 }, (_, page) => page))]]],
  ];
  const read = words.map((word) => wordAt(written(word)));
  assert.deepEqual(
    read.map(({ key, forms }) => [key.toString(), forms.map(([form]) => form)]),
    [
      ['a', []],
      ['cafe', ['café']],
      ['z'.repeat(70_000), ['Z']],
    ],
  );
  const file = path.join(folder, 'words');
  fs.writeFileSync(file, wordFile(read));
  const plain = ({ key, plain: { rest, ...numbers }, forms }: (typeof read)[number]) => ({
    key: key.toString(),
    numbers,
    rest: [...rest],
    forms: forms.map(([form, postings]) => [form, [...postings.rest]]),
  });
  assert.deepEqual([...wordsOf(file)].map(plain), read.map(plain));
});

test('a word that stands in metadata alone is in no text', () => {
  assert.equal(isInTexts(wordAt(written(['may', [[4, [], [-1, 0]]], []]))), false);
  assert.equal(isInTexts(wordAt(written(['may', counted([2]), []]))), true);
});
