import { chunkPlace, type Directory } from './directory.ts';
import { keptLoads } from './kept-loads.ts';
import { packs, textPlace, textsHead } from './packs.ts';

/** A part of a file of the index: the file's name, and where the part begins and how long it is, in bytes. */
export interface Range {
  file: string;
  start: number;
  length: number;
}

/** Where the files of an index are had from. */
export interface IndexFiles {
  directory(): Promise<Directory>;
  /** Pagefind's program, compressed. */
  program(): Promise<Uint8Array<ArrayBuffer>>;
  part(range: Range, directory: Directory): Promise<Uint8Array<ArrayBuffer>>;
}

/** The pieces of an index, unpacked. */
export interface IndexPieces {
  directory(): Promise<Directory>;
  program(): Promise<Uint8Array<ArrayBuffer>>;
  chunk(kind: 'words' | 'facets', number: number): Promise<Uint8Array<ArrayBuffer>>;
  /** What is shown of a page. */
  text(page: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Takes the pieces of an index out of its files. */
export function indexPieces(files: IndexFiles): IndexPieces {
  const { directory } = files;
  const part = async (range: Range) => files.part(range, await directory());
  const headOf = keptLoads((file: string) => part({ file, start: 0, length: textsHead }));
  return {
    directory,
    program: async () => unpacked(await files.program()),
    chunk: async (kind, number) => unpacked(await part(chunkPlace(await directory(), kind, number))),
    async text(page) {
      const file = packs.texts.file(page);
      return unpacked(await part({ file, ...textPlace(await headOf(file), page) }));
    },
  };
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
