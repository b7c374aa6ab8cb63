import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADLINE, millPage } from './mill.ts';

const dates = (above: readonly string[], below: readonly string[] = []) => {
  const { published, updated } = millPage(above, below);
  return [published, updated];
};

const DATELINES: readonly [string, string | null][] = [
  ['ORME, May 3, 2020 (MLP) — The mill', '2020-05-03'],
  ['ORME, 3 May 2020 /MLWire/ -- The mill', '2020-05-03'],
  ['Orme, 3 May 2020 – The mill', '2020-05-03'],
  ['03.05.2020 – The mill', '2020-05-03'],
  ['(3 May 2020) – The mill', '2020-05-03'],
  ['The looms of 3 May 2020 – The mill', null],
  ['On 3 May 2020 the mill – The mill', null],
];
for (const [opening, published] of DATELINES) {
  test(`a day that the first paragraph names before it begins is the report’s where none stands by the headline (${opening})`, () => {
    const first = `${opening} at Orme has been sold to the women who worked there, and they will open it again this year.`;
    assert.deepEqual(dates([HEADLINE, first]), [published, null]);
    assert.deepEqual(dates([HEADLINE, '9 June 2020', first]), ['2020-06-09', null]);
  });
}

test('captions that stand above the dateline do not hide it', () => {
  const caption =
    'The women of the mill at Orme stand in front of the looms and show the first cloth that they have woven there';
  const first =
    'ORME, May 3, 2020 (MLP) — The mill at Orme has been sold to the women who worked there, and is open again.';
  assert.deepEqual(dates([HEADLINE, caption, caption, first]), ['2020-05-03', null]);
});
