import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { PackedFile } from '../../src/dataset/datapackage.ts';
import type { DataFile } from '../../src/site/dataset.ts';

/** Gives an article's piece of the nth data file. */
export type Pieces = (id: string, n: number) => Buffer;

/** Writes the files of the whole archive, out of the pieces of these articles in their order, one piece in memory at a time. */
export function writeDataFiles(folder: string, files: DataFile[], ids: string[], piece: Pieces): PackedFile[] {
  fs.mkdirSync(folder, { recursive: true });
  return files.map((file, n) => {
    const { name, description, mediatype, table } = file;
    const written = writeParts(
      path.join(folder, name),
      parts(file, ids, (id) => piece(id, n)),
    );
    return { name, description, mediatype, table, ...written };
  });
}

function* parts({ head, between, tail }: DataFile, ids: string[], piece: (id: string) => Buffer): Generator<Buffer> {
  yield Buffer.from(head);
  for (const [at, id] of ids.entries()) {
    if (at > 0) yield Buffer.from(between);
    yield piece(id);
  }
  yield Buffer.from(tail);
}

/** As much as is written at once, in bytes. */
const CHUNK = 1 << 20;

function writeParts(file: string, content: Iterable<Buffer>): { bytes: number; sha256: string } {
  // A file taken over from the site before is that site's as well: it must not be written into.
  fs.rmSync(file, { force: true });
  const handle = fs.openSync(file, 'wx');
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting: Buffer[] = [];
  let length = 0;
  const flush = (): void => {
    const chunk = Buffer.concat(waiting);
    hash.update(chunk);
    // Unlike writeSync this goes on where the system takes only a part.
    fs.writeFileSync(handle, chunk);
    bytes += chunk.length;
    waiting = [];
    length = 0;
  };
  for (const part of content) {
    waiting.push(part);
    length += part.length;
    if (length > CHUNK) flush();
  }
  flush();
  fs.closeSync(handle);
  return { bytes, sha256: hash.digest('hex') };
}
