import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSidecar } from '../../src/article/sidecar.ts';
import { curated, record } from '../../src/article/record.ts';
import { read } from '../../src/capture/read.ts';

const origin = { capture: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8' };

test('the curator alone says when a capture was made, and why', () => {
  const sidecar = parseSidecar('captured: 2024-10~\nwhy: { captured: The folder is dated so. }\n', 'a.yaml').value!;
  const made = record(read('One line.'), origin, sidecar);
  assert.equal(made.captured, '2024-10~');
  assert.deepEqual(made.evidence.captured, { from: 'curator', lines: [], reason: 'The folder is dated so.' });
});

test('the curator says when a report was updated, or that it is not known', () => {
  const says = (text: string) => curated(read('One line.'), parseSidecar(text, 'a.yaml').value!);
  const known = says('updated: 2024-10-18\nwhy: { updated: The web page has it. }\n');
  assert.equal(known.updated, '2024-10-18');
  assert.deepEqual(known.evidence.updated, { from: 'curator', lines: [], reason: 'The web page has it.' });
  assert.equal(says('updated: null\n').updated, null);
});

test('a record without that date has none', () => {
  const made = record(read('One line.'), origin, parseSidecar('', 'a.yaml').value!);
  assert.equal(made.captured, null);
  assert.equal(made.evidence.captured, undefined);
});
