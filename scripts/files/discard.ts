import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** More files than this are removed behind the caller's back: it takes as long as making them did. */
const MANY = 2000;

/** Removes a folder of about so many files. Where they are many it is out of its place at once, and gone a little later. */
export function discard(folder: string, files: number): void {
  if (files < MANY || process.platform === 'win32') return fs.rmSync(folder, { recursive: true, force: true });
  const aside = `${folder}.${process.pid}.gone`;
  fs.renameSync(folder, aside);
  removeBehind(aside);
}

/** Removes, behind the caller's back, what was put aside for that and may have stayed. */
export function discardLeft(folder: string): void {
  const { dir, base } = path.parse(folder);
  const names = fs.existsSync(dir) ? fs.readdirSync(dir) : [];
  for (const name of names.filter((one) => one.startsWith(`${base}.`) && /\.\d+\.gone$/.test(one))) {
    removeBehind(path.join(dir, name));
  }
}

function removeBehind(folder: string): void {
  spawn('rm', ['-rf', '--', folder], { detached: true, stdio: 'ignore' }).unref();
}
