import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { problemLine } from '../../src/archive/problem.ts';
import { readCapture } from '../../src/article/curated-reading.ts';

const reading = (bytes: Uint8Array, says: string | null = null) =>
  readCapture({ name: 'a.txt', file: 'a.txt', bytes, sidecar: says === null ? null : { file: 'a.yaml', text: says } });
const told = (bytes: Uint8Array, says: string | null = null) => (reading(bytes, says).problems ?? []).map(problemLine);
const issues = (bytes: Uint8Array, says: string | null = null) =>
  reading(bytes, says).value?.reading.issues.map(({ code, line }) => ({ code, line }));

const FEW = new Uint8Array(iconv.encode('The keeper of the mill is Ms Ãrling', 'windows-1252'));
const UNSURE = { code: 'encoding-unsure', line: null };

test('an encoding that is not sure is an issue, until the curator names it', () => {
  assert.deepEqual(issues(FEW)?.[0], UNSURE);
  const named = reading(FEW, 'encoding: latin1\nwhy: { encoding: It was saved in Lisbon. }\n').value;
  assert.equal(named?.origin.encoding, 'windows-1252');
  assert.ok(!named.reading.issues.some(({ code }) => code === UNSURE.code));
});

test('an encoding that there is not is a problem of the sidecar, with its line', () => {
  const problem = 'a.yaml:2: encoding: expected the name of an encoding such as windows-1251 or shift_jis';
  assert.deepEqual(told(FEW, 'language: pt\nencoding: windows-9999\n'), [problem]);
});

test('an encoding that the capture is not in is a problem of the capture, with its line', () => {
  const [problem] = told(new Uint8Array([0x61, 0x0a, 0xfc, 0x0a]), 'encoding: utf-8\n');
  assert.match(problem ?? '', /^a\.txt:2: expected text in utf-8, as its sidecar says/);
});
