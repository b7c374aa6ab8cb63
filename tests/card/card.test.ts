import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardSvg } from '../../src/card/card.ts';
import type { Typeface } from '../../src/card/typeface.ts';

const latin: Typeface = {
  glyph: (character) => (/[\p{Script=Latin}\p{P}\s]/u.test(character) ? { width: 0.5, path: 'M0 0' } : null),
};

function card(headline: string, archive = 'The Room'): string | null {
  return cardSvg({ headline, facts: 'The Courier', archive, retelling: false }, latin);
}

test('a headline in letters that the typeface has gets a picture', () => {
  assert.match(card('Ferries by night')!, /^<svg [^>]+width="1200" height="630"/);
});

for (const headline of ['夜の渡し船', 'العبّارات ليلا', 'Ferries 脱亜論']) {
  test(`“${headline}” gets none rather than a wrong one`, () => assert.equal(card(headline), null));
}

test('a headline of any length stays within the picture', () => {
  const baselines = [...card('ferries sail '.repeat(200))!.matchAll(/translate\(72 ([\d.]+)\) scale/g)];
  for (const [, y] of baselines.slice(1, -1)) assert.ok(Number(y) < 536, y);
});

for (const [what, text] of [
  ['one word', 'x'.repeat(2_000_000)],
  ['many words', 'tide '.repeat(400_000)],
] as const) {
  test(`of two megabytes in ${what} it draws what has room in the picture`, () => {
    for (const svg of [card(text), card('Ferries by night', text)]) assert.ok(svg!.length < 100_000);
  });
}
