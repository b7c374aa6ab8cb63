/** From so many characters on a decoder leaves a text outside the engine's own memory. */
const LONG = 500_000;
const PIECE = 1 << 16;
const WIDE = /[^\0-\xff]/;

/**
 * The same text as the engine reads it fastest: one of many characters in its own memory, and in a byte a character where that
 * holds them. Every line that is cut out of it has it from there.
 */
export function compactText(text: string): string {
  if (text.length < LONG) return text;
  const encoding = WIDE.test(text) ? 'utf16le' : 'latin1';
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE)
    pieces.push(Buffer.from(text.slice(start, start + PIECE), encoding).toString(encoding));
  return pieces.join('');
}
