import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cborValue } from '../../../scripts/build/index/cbor-reader.ts';
import { joinedPostings, packedPostings, postings, unpackedPostings } from '../../../scripts/build/index/postings.ts';
import type { Pages } from '../../../scripts/build/index/postings.ts';

/** Pages as Pagefind writes them, given by their numbers: each counted from the one before. */
const counted = (numbers: number[]): Pages =>
  numbers.map((number, at) => [number - (at > 0 ? numbers[at - 1]! : 0), [-25, number], []]);

const read = (bytes: Uint8Array) => cborValue(Buffer.from(bytes));

test('the pages of parts, joined, are those of the whole', () => {
  const numbers = fc.uniqueArray(fc.nat(300)).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 301 }), (all, size) => {
      const bases = Array.from({ length: Math.ceil(301 / size) }, (_, part) => part * size);
      const parts = bases.map((base) => {
        const own = all.filter((number) => number >= base && number < base + size);
        const pages = counted(own.map((number) => number - base));
        // Their places are told by the whole's numbers, so that it shows which page is which.
        return { base, postings: postings(pages.map(([step], at) => [step, [-25, own[at]!], []])) };
      });
      assert.deepEqual(read(joinedPostings(parts)), counted(all));
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
  const found = postings(pages);
  assert.deepEqual([found.count, found.first, found.last, found.places], [2, 5, 7, 5]);
  assert.deepEqual(read(joinedPostings([{ base: 0, postings: found }])), [
    [5, [-25, 7], []],
    [2, [-25, 9, 2], []],
  ]);
});

test('postings are kept in a file as they are', () => {
  const found = postings(counted([1, 5, 900]));
  assert.deepEqual(unpackedPostings(packedPostings(found)), found);
});
