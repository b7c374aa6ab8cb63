import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentTray, trayFragment } from '../../src/clippings/address.ts';

test('a tray survives the way through an address', () => {
  for (const keys of [
    ['ferries'],
    ['ferries#p-3', 'ferries#c-2', 'bridge'],
    ['ferries', 'ferries#p-3', 'bridge#c-12'],
    ['a.b~c%#p-1'.replace('#', '') + '#p-1', '河辺'],
  ]) {
    assert.deepEqual(sentTray(trayFragment(keys)), keys);
  }
});

test('passages of one article share its name', () => {
  assert.equal(trayFragment(['ferries#c-2', 'bridge', 'ferries#p-3']), '#tray=ferries.p3.c2~bridge');
});

test('an address without a tray has none, and nonsense in one is passed over', () => {
  assert.equal(sentTray(''), null);
  assert.equal(sentTray('#p-3'), null);
  assert.deepEqual(sentTray('#tray='), []);
  assert.deepEqual(sentTray('#tray=ferries.x9.p0.p2~%E0%A4~bridge'), ['ferries#p-2', 'bridge']);
});
