import assert from 'node:assert/strict';
import vm from 'node:vm';
import { test } from 'node:test';
import { folderScript, receiver } from '../../src/portable/folder-script.ts';

test('a file as a script hands over its path and its bytes, whatever they are', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
  const got: string[] = [];
  vm.runInNewContext(folderScript('../a"b', bytes), { [receiver]: (...args: string[]) => got.push(...args) });
  assert.equal(got[0], '../a"b');
  assert.deepEqual(new Uint8Array(Buffer.from(got[1]!, 'base64')), bytes);
});
