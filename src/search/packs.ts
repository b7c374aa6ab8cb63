/**
 * Files that hold many small ones, each compressed by itself, of which a browser asks for a range of bytes: a host then has few
 * files, and a search loads little. From a host that knows no ranges it gets the whole pack, and takes its piece from it.
 */
interface PackRule {
  /** How many pieces a pack holds. */
  pieces: number;
  /** The name of the pack that a piece is in. */
  file(piece: number): string;
}

/** What packs hold: chunks of words, the files of facets, or what is shown of each page. */
export type PackKind = 'words' | 'facets' | 'texts';

/** How each kind is packed. */
export const packs: Record<PackKind, PackRule> = {
  words: rule('words', 64),
  facets: rule('facets', 64),
  texts: rule('texts', 256),
};

function rule(name: string, pieces: number): PackRule {
  return { pieces, file: (piece) => `${name}-${Math.floor(piece / pieces)}.pack` };
}

/** Where a piece begins in its pack, in bytes, given the lengths of all pieces of the kind. */
export function startInPack(kind: PackKind, lengths: number[], piece: number): number {
  const first = piece - (piece % packs[kind].pieces);
  return lengths.slice(first, piece).reduce((sum, length) => sum + length, 0);
}

/** How long the head of a pack of texts is: the length of each piece, in four bytes, the lowest first. */
export const textsHead = packs.texts.pieces * 4;

/** Where a text is in its pack, out of the pack's head. */
export function textPlace(head: Uint8Array<ArrayBuffer>, piece: number): { start: number; length: number } {
  const lengths = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const at = piece % packs.texts.pieces;
  let start = textsHead;
  for (let before = 0; before < at; before += 1) start += lengths.getUint32(before * 4, true);
  return { start, length: lengths.getUint32(at * 4, true) };
}
