import { FILE_SIGNATURES } from './file-signatures.ts';

/** Why bytes are no readable capture; `line` counts from 1 and is null where no line can be named. */
export interface DecodingError {
  code: 'empty' | 'binary' | 'undecodable';
  line: number | null;
  message: string;
}

/** The text of a capture with the WHATWG name of its encoding, or what was wrong with its bytes. */
export type Decoding = { text: string; encoding: string } | { error: DecodingError };

/** Decodes a capture: UTF-8 without fault, or UTF-16 with a byte order mark. The mark itself is not part of the text. */
export function decode(bytes: Uint8Array): Decoding {
  const signature = FILE_SIGNATURES.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return failure('binary', 1, `expected plain text, found ${signature.kind}`);

  const encoding = encodingOf(bytes);
  const text = decodedStrictly(bytes, encoding);
  if (text === null) return undecodable(bytes, encoding);

  const zero = text.indexOf('\0');
  if (zero >= 0) {
    return failure('binary', lineAt(text, zero), 'expected plain text, found a NUL byte as only binary files hold');
  }
  if (text.trim() === '') return failure('empty', null, 'expected the text of a page, found an empty file');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodedStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function undecodable(bytes: Uint8Array, encoding: string): Decoding {
  const line = encoding === 'utf-8' ? firstBadLine(bytes) : null;
  const expected =
    encoding === 'utf-8' ? 'UTF-8, or UTF-16 with a byte order mark' : `${encoding}, as its first bytes say`;
  return failure('undecodable', line, `expected text in ${expected}, found bytes that are not`);
}

function firstBadLine(bytes: Uint8Array): number | null {
  const lineBreak = bytes.includes(0x0a) ? 0x0a : 0x0d;
  for (let line = 1, start = 0; start <= bytes.length; line++) {
    const next = bytes.indexOf(lineBreak, start);
    const end = next < 0 ? bytes.length : next;
    if (decodedStrictly(bytes.subarray(start, end), 'utf-8') === null) return line;
    start = end + 1;
  }
  return null;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function failure(code: DecodingError['code'], line: number | null, message: string): Decoding {
  return { error: { code, line, message } };
}
