import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADLINE, millPage } from './mill.ts';

const standfirst = (above: readonly string[]) => millPage(above).standfirst;
const DECK = 'The women of the market lent each other the money, and the bank gave the rest';
const SECOND = 'The last owner left them one dye and a debt at the sawmill';

test('a line right below the headline that ends as no sentence is a standfirst, above paragraphs that do', () => {
  assert.deepEqual(standfirst([HEADLINE, DECK]), [DECK]);
  assert.deepEqual(standfirst([HEADLINE, '', DECK, '']), [DECK]);
  assert.deepEqual(standfirst([HEADLINE, '', DECK, '', SECOND, '']), [DECK, SECOND]);
  assert.deepEqual(standfirst(['Orme Echo', 'News', HEADLINE, DECK, '']), [DECK]);
});

test('a standfirst may stand between the byline and the date', () => {
  const sentence = `${DECK}.`;
  assert.deepEqual(standfirst([HEADLINE, 'By Ann Lee', sentence, '3 May 2020']), [sentence]);
  assert.deepEqual(standfirst([HEADLINE, '3 May 2020', sentence, 'By Ann Lee']), [sentence]);
  assert.deepEqual(standfirst([HEADLINE, 'By Ann Lee', '3 May 2020', sentence]), []);
});

const NONE: readonly (readonly string[])[] = [
  [`${DECK}.`],
  ['The women had waited for long enough.'],
  ['The women of the market had one answer to that, and they gave it:'],
  ['Blue cloth before the winter'],
  ['Home » Mills and markets » The mill at Orme and the women of the market'],
  ['by the women of the market and of the mill at Orme | posted in mills | 0'],
  ['Ferry to the far islands stays in its dock until the engines are mended'],
  ['The women of the market lent each other the money for the mill. Bo Ash'],
  ['The mill at Orme and the women who bought it, photographed in the spring. Photo: Bo Ash'],
  ['and the women of the market lent each other the money for the blue dye'],
];
for (const above of NONE) {
  test(`what ends as a sentence or says something else is no deck (${above.join(' ¦ ')})`, () => {
    assert.deepEqual(standfirst([HEADLINE, ...above, '']), []);
  });
}
