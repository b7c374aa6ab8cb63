import { bounds, tooManyBytes, tooManyLines } from './bounds.ts';
import { byteOrder } from './byte-order.ts';
import { encodingOf } from './encoding-label.ts';
import { FILE_SIGNATURES } from './file-signatures.ts';
import { legacyText } from './legacy-reading.ts';
import { trimmed } from '../text/seen-text.ts';
import { strictly } from './strict-text.ts';
import { utf8Faults } from './utf8-faults.ts';

/** Why bytes are no readable capture; `line` counts from 1 and is null where no line can be named. */
export interface DecodingError {
  code: 'empty' | 'binary' | 'undecodable' | 'too-long';
  line: number | null;
  message: string;
}

/** The text of a capture, its encoding by its WHATWG name in lower case, and what else that could be; null where it is clear. */
export interface DecodedText {
  text: string;
  encoding: string;
  doubt: string | null;
}

/** The text of a capture, or what was wrong with its bytes. */
export type Decoding = DecodedText | { error: DecodingError };

/**
 * Decodes a capture, no byte of it lost or replaced: in the encoding that the curator names by any of its WHATWG labels, or
 * else as its first bytes say, or as its bytes only can be, or in the likeliest that can hold them. A byte order mark is not
 * part of the text.
 */
export function decode(bytes: Uint8Array, named?: string): Decoding {
  const large = tooManyBytes(bytes);
  if (large !== null) return failure('too-long', null, large);
  const signature = FILE_SIGNATURES.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return failure('binary', 1, `expected plain text, found ${signature.kind}`);
  const label = named === undefined ? null : encodingOf(named);
  const decoding = label === null ? unnamed(bytes) : inOne(bytes, label, 'its sidecar says');
  if ('error' in decoding) return decoding;
  const zero = decoding.text.indexOf('\0');
  if (zero >= 0) return binary(lineAt(decoding.text, zero), 'a NUL byte');
  const long = tooManyLines(decoding.text);
  if (long !== null) return failure('too-long', bounds.lines + 1, long);
  if (trimmed(decoding.text) === '') return failure('empty', null, 'expected the text of a page, found an empty file');
  return decoding;
}

function unnamed(bytes: Uint8Array): Decoding {
  const mark = MARKS.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (mark) return inOne(bytes, mark.encoding, 'its first bytes say');
  return unicode(bytes) ?? binaryBytes(bytes) ?? nearlyUtf8(bytes) ?? legacy(bytes);
}

const MARKS = [
  { encoding: 'utf-8', start: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', start: [0xff, 0xfe] },
  { encoding: 'utf-16be', start: [0xfe, 0xff] },
] as const;

// Each of these has a pattern that no other text has: where they read without a fault, they are what it is.
function unicode(bytes: Uint8Array): DecodedText | null {
  const order = byteOrder(bytes);
  const encodings = [...(order ? [order] : []), ...(hasJisEscape(bytes) ? ['iso-2022-jp'] : []), 'utf-8'];
  for (const encoding of encodings) {
    const text = strictly(bytes, encoding);
    if (text !== null && (encoding !== order || !CONTROL.test(text))) return { text, encoding, doubt: null };
  }
  return null;
}

// eslint-disable-next-line no-control-regex -- the characters that tell a binary file from a text
const CONTROL = /[\0-\x06\x0e-\x19]|[\ufdd0-\ufdef\uffff\ufffe]/;

function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
    const [second, third] = [bytes[at + 1], bytes[at + 2]];
    if (second === 0x24 && (third === 0x40 || third === 0x42)) return true;
  }
  return false;
}

const ESCAPE = 0x1b;

function binaryBytes(bytes: Uint8Array): Decoding | null {
  const zero = bytes.indexOf(0);
  if (zero >= 0) return binary(byteLine(bytes, zero).line, 'a NUL byte');
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (controls <= bytes.length * CONTROLS_IN_TEXT) return null;
  return binary(byteLine(bytes, bytes.findIndex(isControl)).line, 'control characters');
}

const CONTROLS_IN_TEXT = 0.01;

function isControl(byte: number): boolean {
  return byte < 0x07 || (byte > 0x0d && byte < 0x20 && byte !== ESCAPE && byte !== 0x1a) || byte === 0x7f;
}

// Another encoding would take such a file for "MÃ¼ller" from end to end: one broken byte is the curator's to mend.
function nearlyUtf8(bytes: Uint8Array): Decoding | null {
  const { characters, broken, first } = utf8Faults(bytes);
  if (first === null || characters < broken) return null;
  const { line, at } = byteLine(bytes, first);
  const others = `UTF-8, as ${characters} other characters of it are`;
  return failure(
    'undecodable',
    line,
    `expected text in ${others}, found ${hex(bytes[first]!)} as byte ${at} of the line`,
  );
}

function legacy(bytes: Uint8Array): Decoding {
  const expected = 'expected text in UTF-8, UTF-16 or an older encoding';
  return legacyText(bytes) ?? failure('undecodable', null, `${expected}, found bytes that none of them has`);
}

function inOne(bytes: Uint8Array, encoding: string, why: string): Decoding {
  const text = strictly(bytes, encoding);
  if (text !== null) return { text, encoding, doubt: null };
  const line = firstBadLine(bytes, encoding);
  return failure('undecodable', line, `expected text in ${encoding}, as ${why}, found bytes that are not`);
}

function firstBadLine(bytes: Uint8Array, encoding: string): number | null {
  if (encoding.startsWith('utf-16')) return null;
  const lineBreak = breakIn(bytes);
  for (let line = 1, start = 0; start <= bytes.length; line++) {
    const next = bytes.indexOf(lineBreak, start);
    const end = next < 0 ? bytes.length : next;
    if (strictly(bytes.subarray(start, end), encoding) === null) return line;
    start = end + 1;
  }
  return null;
}

/** The line of a byte, and which of its line's bytes it is, both from 1. */
function byteLine(bytes: Uint8Array, index: number): { line: number; at: number } {
  const lineBreak = breakIn(bytes);
  const before = bytes.subarray(0, index);
  const line = before.reduce((count, byte) => count + (byte === lineBreak ? 1 : 0), 1);
  return { line, at: index - before.lastIndexOf(lineBreak) };
}

function breakIn(bytes: Uint8Array): number {
  return bytes.includes(0x0a) ? 0x0a : 0x0d;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function binary(line: number, found: string): Decoding {
  return failure('binary', line, `expected plain text, found ${found} as only binary files hold`);
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function failure(code: DecodingError['code'], line: number | null, message: string): Decoding {
  return { error: { code, line, message } };
}
