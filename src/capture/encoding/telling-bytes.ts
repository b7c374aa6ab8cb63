const LINE_FEED = 0x0a;
const ENOUGH = 20_000;

/** The lines of a capture that say something of its encoding, those with bytes beyond ASCII, up to 20,000 bytes of them. */
export function tellingBytes(bytes: Uint8Array): Uint8Array {
  const taken = new Uint8Array(ENOUGH);
  let length = 0;
  let start = firstBeyondAscii(bytes, 0);
  while (start < bytes.length && length < ENOUGH) {
    const from = Math.max(bytes.lastIndexOf(LINE_FEED, start) + 1, start - ENOUGH / 4);
    const feed = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(from, Math.min(feed < 0 ? bytes.length : feed + 1, from + ENOUGH - length));
    taken.set(line, length);
    length += line.length;
    start = firstBeyondAscii(bytes, Math.max(start + 1, from + line.length));
  }
  return taken.subarray(0, length);
}

function firstBeyondAscii(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  return at;
}
