import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printEdges } from '../../src/capture/lines/print-edges.ts';
import { HEADLINE, millPage } from './mill.ts';

test('a printed page is known by the address and the number at the foot of its sheets, in each browser’s form', () => {
  const edges = (header: string, footer: string) => printEdges([header, 'A mill is sold.', footer]);
  assert.deepEqual(edges('20/11/2021, 18:10 Mill sold at Orme', 'https://mill.example/a 1/2'), [true, false, true]);
  assert.deepEqual(edges('11/20/21, 6:10 PM Mill sold at Orme', 'https://mill.example/a 1/2'), [true, false, true]);
  assert.deepEqual(edges('Mill sold at Orme https://mill.example/a', '1 of 2 20/11/2021, 18:10'), [true, false, true]);
  assert.deepEqual(edges('20.11.21, 18:10 Mühle verkauft', '1 von 2 20.11.21, 18:10'), [true, false, true]);
  assert.equal(edges('20/11/2021, 18:10 Mill sold at Orme', 'https://mill.example/a'), null);
  assert.equal(edges('20.11.2021, 18:10 Uhr | Mill desk', 'Sold on 1/2'), null);
});

test('the day of printing is not the day of publication', () => {
  const header = `20/11/2021, 18:10 ${HEADLINE} | Marl Echo`;
  const footer = 'https://mill.example/a 1/1';
  assert.equal(millPage([header, HEADLINE], [footer]).published, null);
  assert.equal(millPage([header, HEADLINE, '3 May 2020'], [footer]).published, '2020-05-03');
});
