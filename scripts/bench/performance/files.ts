import fs from 'node:fs';
import path from 'node:path';

/** The files of a folder and of those inside it. */
export function filesOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

/** How many files of a folder were written after a time (milliseconds since 1970). */
export function writtenSince(folder: string, time: number): number {
  return filesOf(folder).filter((file) => fs.statSync(file).mtimeMs > time).length;
}

/** How many files a site has of each kind: what the address stands for, not which article it is of. */
export function kinds(folder: string): Record<string, number> {
  const counts = Map.groupBy(filesOf(folder), (file) => kind(path.relative(folder, file).split(path.sep)));
  return Object.fromEntries([...counts].map(([name, files]): [string, number] => [name, files.length]).sort());
}

function kind([first = '', ...rest]: string[]): string {
  if (rest.length === 0) return 'top';
  if (first !== 'articles') return first;
  const last = rest.at(-1)!;
  if (rest.length === 1) return `article ${path.extname(last)}`;
  return rest.length === 2 ? `article ${path.extname(last)}` : `article ${rest[1]}`;
}
