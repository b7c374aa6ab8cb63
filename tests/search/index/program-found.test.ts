import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { programFound } from '../../../src/search/files/program-found.ts';

// As Pagefind's program answers; a name has four letters from '0' to 'o', among them those that JSON writes with a backslash.
const place = fc.record({ w: fc.nat(255), s: fc.double({ min: 0.5, max: 30_000, noNaN: true }), l: fc.nat(200_000) });
const results = fc.array(
  fc.record({
    p: fc.string({
      unit: fc.integer({ min: 48, max: 111 }).map((code) => String.fromCharCode(code)),
      minLength: 4,
      maxLength: 4,
    }),
    g: fc.constant(''),
    s: fc.double({ min: 0.5, max: 9, noNaN: true }),
    l: fc.array(place, { maxLength: 6 }),
  }),
);

test('what was found is all pages in their order, each with its places', () => {
  fc.assert(
    fc.property(results, (results) => {
      const answer = { filtered_counts: {}, total_counts: {}, results, unfiltered_total: results.length };
      const { pages, ends, places } = programFound(Buffer.from(JSON.stringify(answer)));
      assert.deepEqual(
        [...pages],
        results.map(({ p }) => [...p].reduce((number, letter) => number * 64 + letter.charCodeAt(0) - 48, 0)),
      );
      assert.deepEqual(
        Array.from(pages, (_, at) => [...places.subarray(ends[at - 1] ?? 0, ends[at])]),
        results.map(({ l }) => l.map((one) => one.l)),
      );
    }),
  );
});
