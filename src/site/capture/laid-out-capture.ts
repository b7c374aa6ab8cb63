import { decode, type DecodedText, type Decoding } from '../../capture/encoding/decoding.ts';
import { splitLines } from '../../capture/text/lines.ts';
import { captureLayout, type LineRange } from './capture-layout.ts';

/** A capture decoded, the texts of its lines, and what its pages have of them. */
export interface LaidOutCapture {
  decoded: DecodedText;
  texts: string[];
  pages: LineRange[];
}

/**
 * Lays out a capture of this sha256, decoded as it was when its article was made; null where it no longer can be. The last one is
 * remembered: the pages of a long capture are counted before they are made.
 */
export function laidOutCapture(bytes: Uint8Array, sha256: string, encoding: string): LaidOutCapture | null {
  const key = `${sha256} ${encoding}`;
  if (last?.key !== key) last = { key, capture: laidOut(bytes, encoding) };
  return last.capture;
}

let last: { key: string; capture: LaidOutCapture | null } | null = null;

function laidOut(bytes: Uint8Array, encoding: string): LaidOutCapture | null {
  const decoding = decodedAs(bytes, encoding);
  if ('error' in decoding) return null;
  const { texts } = splitLines(decoding.text);
  return { decoded: decoding, texts, pages: captureLayout(texts) };
}

// The bytes alone may say something else than the curator did when the article was made.
function decodedAs(bytes: Uint8Array, encoding: string): Decoding {
  const decoded = decode(bytes);
  return 'encoding' in decoded && decoded.encoding === encoding ? decoded : decode(bytes, encoding);
}
