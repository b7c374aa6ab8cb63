import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parametersOf, stateOf } from '../../src/search/engine/address.ts';
import type { Facet, FacetValues } from '../../src/search/index/facets.ts';
import { fieldFilter } from '../../src/search/engine/filters.ts';
import { askedText } from '../../src/search/words/index-text.ts';
import { namesShards } from '../../src/search/index/names-table.ts';
import { plan, type NameLookup } from '../../src/search/engine/plan.ts';
import { parseQuery } from '../../src/search/engine/query.ts';

const none: NameLookup = () => [];

function asked(query: string, names = none): string[] {
  return plan(parseQuery(query), names, askedText).terms.map(({ ask }) => ask);
}

test('a query comes apart into words, phrases, what is left out, and fields', () => {
  assert.deepEqual(parseQuery('“status quo” Japan -korea −"sea of" source:echo NAME:"Fumio Kishida" F-15 – "'), {
    words: ['Japan', 'F-15'],
    phrases: ['status quo'],
    without: ['korea', 'sea of'],
    fields: [
      { field: 'source', value: 'echo' },
      { field: 'name', value: 'Fumio Kishida' },
    ],
  });
});

test('a phrase that is still being typed is one', () => {
  assert.deepEqual(parseQuery('tram "status q').phrases, ['status q']);
});

test('words that are a form of a name ask for the name, unless they are quoted', () => {
  const [shard] = [
    Object.assign({}, ...namesShards([{ name: 'WHO', kind: 'organisation', aliases: ['World Health Organization'] }])),
  ];
  const names: NameLookup = (form) => shard[form] ?? [];
  assert.deepEqual(asked('the world health organization’s plan', names), ['the', 'xq0z', 'plan']);
  assert.deepEqual(asked('"world health organization" who', names), ['xq0z', '"world health organization"']);
  assert.deepEqual(asked('world health', names), ['world', 'health']);
});

test('characters without spaces ask for themselves in a row, in one form for all variants', () => {
  assert.deepEqual(asked('脫亞論 水車'), ['"脱 亚 论"', '"水 车"']);
  assert.deepEqual(asked('脱亜論'), asked('脫亞論'));
});

test('fields narrow by what the archive has, and fit nothing where it has no such thing', async () => {
  const existing: FacetValues = {
    source: ['The Echo', 'Abend Post'],
    year: ['2019', '2022', 'Undated'],
    place: ['Kyiv', 'Odesa'],
    person: ['Kyivska'],
  };
  const valuesOf = (facet: Facet) => Promise.resolve(existing[facet] ?? []);
  const narrowed = (query: string) => fieldFilter(parseQuery(query).fields, valuesOf, none);
  assert.deepEqual(await narrowed('source:echo'), [[{ facet: 'source', values: ['The Echo'] }]]);
  assert.deepEqual(await narrowed('year:2018-2022'), [[{ facet: 'year', values: ['2019', '2022'] }]]);
  assert.deepEqual(await narrowed('name:kyiv year:undated'), [
    [
      { facet: 'person', values: ['Kyivska'] },
      { facet: 'place', values: ['Kyiv'] },
    ],
    [{ facet: 'year', values: ['Undated'] }],
  ]);
  assert.equal(await narrowed('source:echo source:nobody'), null);
});

test('an address says the query, the filters, the order and the view, and gives them back', () => {
  const address = 'q=tram+%22late%22&source=A&source=B&year=2024&order=newest&view=context';
  assert.equal(parametersOf(stateOf(new URLSearchParams(address))).toString(), address);
  assert.deepEqual(stateOf(new URLSearchParams('order=sideways')), {
    query: '',
    chosen: {},
    order: 'relevance',
    view: 'results',
  });
});
