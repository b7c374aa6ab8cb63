import path from 'node:path';
import { packs, type PackKind } from '../../../src/search/files/packs.ts';
import { writeFile } from '../../files/write.ts';

/** Puts pieces into packs, each of which is written when it is full. */
export interface PackWriter {
  /** Adds a piece and gives its length. */
  add(piece: Uint8Array): number;
  /** Writes the last pack. */
  end(): void;
}

/** Begins to write packs of a kind into a folder. */
export function packWriter(folder: string, kind: PackKind): PackWriter {
  let pieces: Uint8Array[] = [];
  let full = 0;
  const write = (): void => {
    if (pieces.length === 0) return;
    writeFile(path.join(folder, packs[kind].file(full)), Buffer.concat(pieces));
    full += packs[kind].pieces;
    pieces = [];
  };
  return {
    add(piece) {
      pieces.push(piece);
      if (pieces.length === packs[kind].pieces) write();
      return piece.length;
    },
    end: write,
  };
}
