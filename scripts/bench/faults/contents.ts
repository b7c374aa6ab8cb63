import fs from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../../src/article/checksum.ts';

/** The files of a folder by their paths inside it, each with its sha256. */
export type Contents = Map<string, string>;

/** What is in a folder, in the order of the paths; nothing where there is none. */
export function contents(folder: string): Contents {
  if (!fs.existsSync(folder)) return new Map();
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [path.relative(folder, file), sha256(fs.readFileSync(file))]));
}
