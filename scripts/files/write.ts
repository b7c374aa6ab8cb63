import fs from 'node:fs';
import path from 'node:path';

/** Writes a file; an error names it, which the system's own does not where the disk is full. */
export function writeFile(file: string, content: string | Uint8Array): void {
  naming(file, () => fs.writeFileSync(file, content));
}

function naming(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: file });
  }
}

/** About how much is put together to be written at once, in bytes. */
export const CHUNK = 1 << 20;

/** A piece of a file: bytes, or a text that is written in UTF-8. */
export type Piece = string | Uint8Array;

/**
 * Writes a file of pieces, one behind the other, each of which is done with before the next is asked for; `onChunk` gets what is
 * written at once. An error in writing names the file.
 */
export function writePieces(file: string, pieces: Iterable<Piece>, onChunk?: (chunk: Uint8Array) => void): void {
  const addAll = (add: PieceAdder): void => {
    for (const piece of pieces) add(piece);
  };
  writeAdded(file, addAll, onChunk);
}

/** Adds a piece to a file and gives its length in bytes. */
export type PieceAdder = (piece: Piece) => number;

/** The same of pieces that `work` adds. */
export function writeAdded(
  file: string,
  work: (add: PieceAdder) => void,
  onChunk: (chunk: Uint8Array) => void = () => undefined,
): void {
  const handle = fs.openSync(file, 'w');
  const memory = spare ?? Buffer.allocUnsafe(CHUNK);
  spare = null;
  const write = (chunk: Uint8Array): void => {
    onChunk(chunk);
    // Unlike writeSync this goes on where the system takes only a part.
    naming(file, () => fs.writeFileSync(handle, chunk));
  };
  try {
    const { add, end } = chunker(memory, write);
    work(add);
    end();
  } finally {
    spare = memory;
    fs.closeSync(handle);
  }
}

// What pieces are put together in, from file to file: to get that much memory anew takes longer than to write a page.
let spare: Buffer | null = null;

function chunker(memory: Buffer, write: (chunk: Uint8Array) => void): { add: PieceAdder; end: () => void } {
  let length = 0;
  const end = (): void => {
    if (length > 0) write(memory.subarray(0, length));
    length = 0;
  };
  const add = (piece: Piece): number => {
    const most = typeof piece === 'string' ? 3 * piece.length : piece.length;
    if (most > CHUNK - length) end();
    if (most >= CHUNK) return typeof piece === 'string' ? add(Buffer.from(piece)) : addLong(piece);
    const start = length;
    length += putInto(memory, piece, start);
    return length - start;
  };
  // A piece that is long is a chunk by itself: to copy it would take as long as writing it.
  const addLong = (piece: Uint8Array): number => {
    write(piece);
    return piece.length;
  };
  return { add, end };
}

function putInto(memory: Buffer, piece: Piece, at: number): number {
  if (typeof piece === 'string') return memory.write(piece, at);
  memory.set(piece, at);
  return piece.length;
}

/** Makes sure that a folder is there and can be written to; an error names it. */
export function openFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.accessSync(folder, fs.constants.W_OK);
}

/** Writes a file whole or not at all: into a file beside it first, then in its place. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  try {
    fs.writeFileSync(beside, content);
    fs.renameSync(beside, file);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: file });
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

/** Copies a file beside itself under a name that is still free, `a.md.bak`, `a.md.bak2` and so on, and returns that name. */
export function keepBeside(file: string): string {
  for (let n = 1; ; n++) {
    const kept = `${file}.bak${n === 1 ? '' : n}`;
    if (fs.existsSync(kept)) continue;
    const beside = `${kept}.${process.pid}.part`;
    fs.copyFileSync(file, beside);
    fs.renameSync(beside, kept);
    return kept;
  }
}

/** Removes what a run that was stopped has left half written in a folder. Only whoever holds the folder may do so. */
export function dropParts(folder: string): void {
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (/\.(md|txt|yaml|bak\d*)\.\d+\.part$/.test(name)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

/** The text of a file; null where it cannot be read. */
export function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** What a file of JSON holds; null where there is none, or where it is not whole. */
export function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
