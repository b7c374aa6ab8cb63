import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { facetFile } from '../../scripts/build/index/facet-file.ts';
import { facetCounter } from '../../src/search/engine/facet-counts.ts';
import { countsAmong, facetPages, havingOne, type FacetPages } from '../../src/search/index/facet-pages.ts';
import type { Facet } from '../../src/search/index/facets.ts';
import { fitting } from '../../src/search/engine/filters.ts';

/** The values of each of some pages. */
type Values = string[][];

function written(pages: Values): FacetPages {
  const pagesOf = new Map<string, number[]>();
  for (const [page, values] of pages.entries()) {
    for (const value of values) pagesOf.set(value, [...(pagesOf.get(value) ?? []), page]);
  }
  return facetPages(facetFile(pagesOf, pages.length), pages.length);
}

const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('constructor', '__proto__', 'line\nend'));
const values = fc.uniqueArray(value, { maxLength: 4 });
const someOf = (pages: Values) => Uint32Array.from([...pages.keys()].filter((page) => page % 3 !== 1));

test('what pages have is counted and found as they have it', () => {
  fc.assert(
    fc.property(fc.array(values), value, value, (pages, one, other) => {
      const facet = written(pages);
      const some = someOf(pages);
      const counted = [...countsAmong(facet, some)].map((count, at) => [facet.values[at]!, count] as const);
      const expected = facet.values.map((each) => [
        each,
        [...some].filter((page) => pages[page]!.includes(each)).length,
      ]);
      assert.deepEqual(counted, expected);
      assert.deepEqual(new Set(facet.values), new Set(pages.flat()));
      const wanted = pages.map((own) => own.includes(one) || own.includes(other));
      assert.deepEqual([...pages.keys()].map(havingOne(facet, [one, other])), wanted);
    }),
  );
});

test('a facet of more values than a byte can number is read as it was written', () => {
  const pages = Array.from({ length: 400 }, (_, page) =>
    page % 7 === 0 ? [] : [`value ${page}`, `value ${page % 5}`],
  );
  const facet = written(pages.map((own) => [...new Set(own)]));
  assert.equal(facet.values.length, new Set(pages.flat()).size);
  assert.equal(facet.values[0], 'value 1');
  assert.deepEqual([...pages.keys()].filter(havingOne(facet, ['value 398'])), [398]);
});

const archive: Partial<Record<Facet, FacetPages>> = {
  source: written([['Echo'], ['Echo'], ['Post'], ['Post'], ['Bell']]),
  year: written([['1953'], ['1954'], ['1953'], ['1954'], ['1953']]),
  person: written([['Ada'], [], ['Ada', 'Bo'], ['Bo'], []]),
  place: written([[], ['Bo'], [], [], []]),
};
const load = (facet: Facet) => Promise.resolve(archive[facet]!);
const all = Uint32Array.from([4, 3, 2, 1, 0]);

test('a filter lets through what fits one choice of each of its lists', async () => {
  const through = async (...filter: Parameters<typeof fitting>[0]) => [...all.filter(await fitting(filter, load))];
  assert.deepEqual(await through(), [4, 3, 2, 1, 0]);
  assert.deepEqual(await through([{ facet: 'source', values: ['Echo', 'Bell'] }]), [4, 1, 0]);
  assert.deepEqual(
    await through([{ facet: 'source', values: ['Echo', 'Post'] }], [{ facet: 'year', values: ['1953'] }]),
    [2, 0],
  );
  assert.deepEqual(
    await through([
      { facet: 'person', values: ['Bo'] },
      { facet: 'place', values: ['Bo'] },
    ]),
    [3, 2, 1],
  );
});

test('counts are those of what was found; a facet is counted as if none of its own values were chosen', async () => {
  const chosen = { source: ['Echo'] };
  const found = async (others: typeof chosen) =>
    all.filter(await fitting(others.source.length ? [[{ facet: 'source', values: others.source }]] : [], load));
  const count = facetCounter(load, chosen, (others) => found(others as typeof chosen));
  assert.deepEqual((await count('year', '')).counts, { 1953: 1, 1954: 1 });
  assert.deepEqual((await count('source', '')).counts, { Echo: 2, Post: 2, Bell: 1 });
  assert.deepEqual((await count('source', 'pos')).counts, { Post: 2, Echo: 2 }, 'what is chosen stays');
  assert.deepEqual(await count('person', 'b'), { counts: {}, more: false, many: false });
});

test('of many values the most frequent are listed, and the others found by a part of their names', async () => {
  const names = Array.from({ length: 70 }, (_, n) => `Name ${n}`);
  const facet = written([names, names.slice(40)]);
  const count = facetCounter(
    () => Promise.resolve(facet),
    {},
    () => Promise.resolve(Uint32Array.of(0, 1)),
  );
  const listed = await count('person', '');
  assert.deepEqual([Object.keys(listed.counts).length, listed.more, listed.many], [60, true, true]);
  assert.equal(listed.counts['Name 69'], 2);
  assert.deepEqual((await count('person', ' NAME 39 ')).counts, { 'Name 39': 1 });
});
