import fs from 'node:fs';

const aside: string[] = [];

/**
 * Takes a file or a folder out of the way without removing it: for some minutes a file system that has lost many files makes new
 * ones more slowly (ext4 does not use their inodes again at once), and that would count for whoever is measured next.
 */
export function putAside(place: string): void {
  if (!fs.existsSync(place)) return;
  const to = `${place}.aside-${process.pid}-${aside.length}`;
  fs.renameSync(place, to);
  aside.push(to);
}

/** Removes all that was put aside. */
export function dropAside(): void {
  for (const place of aside.splice(0)) fs.rmSync(place, { recursive: true, force: true });
}
