import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { read } from '../../src/capture/read.ts';

// Prints how each capture of the fixtures is read, as a digest a line.
const folder = path.join(import.meta.dirname, '../captures');
for (const name of fs.readdirSync(folder).sort()) {
  const file = path.join(folder, name, 'capture.txt');
  if (!fs.existsSync(file)) continue;
  const reading = JSON.stringify(read(fs.readFileSync(file, 'utf8')));
  console.log(name, createHash('sha256').update(reading).digest('hex'));
}
