import fs from 'node:fs';
import path from 'node:path';

/** Makes sure that the folder of a file is there. */
export type FolderMaker = (file: string) => void;

/** A maker that remembers the folders it has made: each is asked of the system once. */
export function folderMaker(): FolderMaker {
  const made = new Set<string>();
  return (file) => {
    const folder = path.dirname(file);
    if (made.has(folder)) return;
    fs.mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
