import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formFinder } from '../../src/search/words/forms.ts';
import { hiddenText, indexText } from '../../src/search/words/index-text.ts';
import { shownText } from '../../src/search/words/shown-text.ts';
import { oneForm } from '../../src/search/words/variants.ts';

const units = fc.string({ unit: fc.constantFrom(...'aé <>&“。、脫亞論脱亜水のカー𠮷') });

test('what the index holds gives back the text, its white space aside', () => {
  fc.assert(
    fc.property(units, (text) => {
      const { text: shown } = shownText((indexText(text) + hiddenText(['hidden'])).split(/\s+/));
      assert.equal(shown.trim(), text.replace(/\s+/g, ' ').trim());
    }),
  );
});

test('Japanese, traditional and simplified characters have one form', () => {
  assert.deepEqual([...'亜亞亚脱脫論论a'].map(oneForm).join(''), '亚亚亚脱脱论论a');
});

test('forms are found whole, in any case, also one inside another and inside a longer run of characters', () => {
  const find = formFinder(['nato', 'nato military committee', '北大西洋', 'cafe', 'u.s.']);
  assert.deepEqual([...find('The NATO Military Committee’s Café')].sort(), ['cafe', 'nato', 'nato military committee']);
  assert.deepEqual([...find('今日北大西洋条約')], ['北大西洋']);
  assert.deepEqual([...find('natolike cafes, U.S. and')], ['u.s.']);
});
