import fs from 'node:fs';
import path from 'node:path';

/** The file of a program by its name, where this machine has it; null where it has not. */
export function installed(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file)) ?? null;
}
