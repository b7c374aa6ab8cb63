/** How many bytes are decoded at once: a text of a megabyte the decoder leaves outside the engine's own memory. */
const PIECE = 1 << 18;

/**
 * The text of bytes in UTF-8 as the engine reads it fastest: in its own memory, and in a byte a character where that holds them all.
 * Every line that is cut out of it has it from there. Throws where one byte does not fit.
 */
export function utf8Text(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = endOfPiece(bytes, start + PIECE);
    pieces.push(pieceOf(bytes.subarray(start, end), start === 0));
    start = end;
  }
  return pieces.join('');
}

// No character is cut in two. Where more such bytes stand in a row than any has, they are no UTF-8, wherever the cut is.
function endOfPiece(bytes: Uint8Array, most: number): number {
  if (most >= bytes.length) return bytes.length;
  let end = most;
  while (end > most - LONGEST && isWithin(bytes[end]!)) end--;
  return end;
}

const LONGEST = 4;

function isWithin(byte: number): boolean {
  return byte >> 6 === 2;
}

// The mark of the byte order is one at the start alone. Whether a byte holds every character is sooner tried than looked for.
function pieceOf(bytes: Uint8Array, isFirst: boolean): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(bytes);
  if (text.length === bytes.length) return text;
  const narrow = Buffer.from(text, 'latin1').toString('latin1');
  return narrow === text ? narrow : text;
}
