/** How far bytes are UTF-8: characters of two bytes or more, bytes that belong to none, and where the first of those stands. */
export interface Utf8Faults {
  characters: number;
  broken: number;
  first: number | null;
}

/** Counts what is UTF-8 beyond ASCII in some bytes, and what is not. */
export function utf8Faults(bytes: Uint8Array): Utf8Faults {
  const found: Utf8Faults = { characters: 0, broken: 0, first: null };
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length > 1) found.characters++;
    if (length === 0) {
      found.first ??= at;
      found.broken++;
    }
    at += Math.max(1, length);
  }
  return found;
}

// 0 where no character begins. What is too long by a byte or a lone surrogate is rare enough to pass.
function lengthAt(bytes: Uint8Array, at: number): number {
  const length = lengthOf(bytes[at]!);
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
