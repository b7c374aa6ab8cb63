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
