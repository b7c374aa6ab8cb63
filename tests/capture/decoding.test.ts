import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../src/capture/decoding.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const problem = (input: Uint8Array) => {
  const decoding = decode(input);
  assert.ok('error' in decoding, 'expected an error value');
  return decoding.error;
};

test('UTF-8 is decoded as it stands, a byte order mark apart', () => {
  assert.deepEqual(decode(bytes('Größe\r\n水車\n')), { text: 'Größe\r\n水車\n', encoding: 'utf-8' });
  assert.deepEqual(decode(bytes('\ufeffGröße')), { text: 'Größe', encoding: 'utf-8' });
});

test('UTF-16 is decoded where a byte order mark says so', () => {
  assert.deepEqual(decode(new Uint8Array([0xff, 0xfe, 0x41, 0x00])), { text: 'A', encoding: 'utf-16le' });
  assert.deepEqual(decode(new Uint8Array([0xfe, 0xff, 0x00, 0x41])), { text: 'A', encoding: 'utf-16be' });
});

test('a bad byte is reported with its line and what was expected', () => {
  const { code, line, message } = problem(new Uint8Array([...bytes('one\ntwo\n'), 0x66, 0xfc, 0x72, 0x0a]));
  assert.deepEqual({ code, line }, { code: 'undecodable', line: 3 });
  assert.match(message, /expected text in UTF-8/);
});

test('a character cut off at the end of the file is a bad byte too', () => {
  assert.equal(problem(new Uint8Array([...bytes('one\n'), 0xe2, 0x82])).line, 2);
  assert.equal(problem(new Uint8Array([0xff, 0xfe, 0x41])).code, 'undecodable');
});

test('binary files are told by a NUL byte or by how they begin', () => {
  assert.deepEqual(problem(bytes('a\nb\0c')).line, 2);
  assert.match(problem(bytes('%PDF-1.7\n')).message, /a PDF file/);
  assert.equal(problem(new Uint8Array([0x89, 0x50, 0x4e, 0x47])).code, 'binary');
});

test('an empty capture is an error, and so is one of white space', () => {
  assert.equal(problem(new Uint8Array()).code, 'empty');
  assert.equal(problem(bytes(' \n\t\u00a0\r\n')).code, 'empty');
});
