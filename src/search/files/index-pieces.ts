import { chunkPlace, type Directory } from './directory.ts';
import { textPlace } from './text-sizes.ts';

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
  return {
    directory,
    program: async () => unpacked(await files.program()),
    chunk: async (kind, number) => unpacked(await part(chunkPlace(await directory(), kind, number))),
    text: async (page) => unpacked(await part(textPlace(await directory(), page))),
  };
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('gzip');
  // Written by itself: a stream of a blob would go by way of another process. What goes wrong is heard where it is read.
  const writer = writable.getWriter();
  for (const written of [writer.write(bytes), writer.close()]) written.catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
