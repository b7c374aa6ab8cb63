import fs from 'node:fs';
import path from 'node:path';
import { captureStem, endsAsCapture } from '../../src/archive/file-name.ts';
import { layout } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';

/**
 * What lies in captures/ and is neither a capture nor the sidecar of one, and what was expected there: nothing else in the
 * archive reads it. Files whose names begin with a dot are the system's own.
 */
export function strayFiles(folder: string): Problem[] {
  const whole = path.join(folder, layout.captures);
  const entries = fs.existsSync(whole) ? fs.readdirSync(whole, { withFileTypes: true }) : [];
  const stems = new Set(entries.filter(({ name }) => endsAsCapture(name)).map(({ name }) => captureStem(name)));
  return entries
    .filter(({ name }) => !endsAsCapture(name) && !name.startsWith('.'))
    .flatMap((entry) => {
      const message = strayMessage(entry, stems);
      return message === null ? [] : [{ file: `${layout.captures}/${entry.name}`, line: null, message }];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function strayMessage(entry: fs.Dirent, stems: Set<string>): string | null {
  if (entry.isDirectory()) return `expected a file, but it is a folder: captures lie in ${layout.captures}/ itself`;
  const { name, ext } = path.parse(entry.name);
  if (ext !== '.yaml') return 'expected the name of a capture (NAME.txt) or of its sidecar (NAME.yaml): it is not read';
  return stems.has(name) ? null : `expected the capture ${name}.txt beside this sidecar: it is not read`;
}
