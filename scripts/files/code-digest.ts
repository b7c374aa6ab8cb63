import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './project.ts';

/** The sha256 of all the code that a site is made by: when it changes, nothing made before may be used again. */
export function codeDigest(): string {
  // The lock file stands for every package.
  return digestOf(['src', 'public', 'scripts/build', 'scripts/files', 'astro.config.mjs', 'package-lock.json']);
}

/** The sha256 of all the code that makes an article of a capture. */
export function readerDigest(): string {
  return digestOf([
    'src/capture',
    'src/article',
    'src/archive',
    'scripts/ingest',
    'scripts/files',
    'package-lock.json',
  ]);
}

/** The sha256 of files and folders of this project, and of the version of Node. */
export function digestOf(sources: string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesBelow(path.join(root, source)))) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(place: string): string[] {
  if (!fs.statSync(place).isDirectory()) return [place];
  const entries = fs.readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
