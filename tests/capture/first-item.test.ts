import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstItem } from '../../src/capture/body/first-item.ts';
import { lineTraits } from '../../src/capture/traits/line-traits.ts';
import { pageTraits } from '../../src/capture/traits/page-traits.ts';
import { draftOf } from '../../src/capture/read.ts';

test('of items under the same line each, the first is what the page is about, though a later one was found', () => {
  const items = [
    'Whoever plants a tree in a dry year has to carry water, and whoever carries water learns how far away the river is from home.',
    'A friend is somebody who tells you that your coat is buttoned wrong before you go in, and who does not tell anybody else of it.',
    'Nobody has ever slept worse for having shut the gate, and nobody has ever got up in the night to open one for good company.',
    'What you lend to a neighbour comes back in spring, and if it does not come back then it has found the house that it belongs to.',
  ];
  const [first, ...others] = items.map((item) => ['Send  Print  Keep', item]);
  const texts = [...first!, 'You may like', ...others.flat()];
  const page = pageTraits(lineTraits(draftOf(['Sayings', ...texts], [])));
  const pathOf = (item: string) => Uint8Array.from(page.lines, ({ line }) => Number(line.value === item));
  assert.deepEqual(firstItem(page, pathOf(items[2]!)), pathOf(items[0]!));
  assert.equal(firstItem(page, pathOf(items[0]!)), null);
});
