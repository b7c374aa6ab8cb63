import fs from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { root } from '../../files/project.ts';

// A program of its own, called with the folder to write and the base path (compiled-site.ts).
const [outDir, base] = process.argv.slice(2);
const cacheDir = `${outDir}.cache`;
await build({ root, outDir: outDir!, base: base!, cacheDir, logLevel: 'error' });
fs.rmSync(cacheDir, { recursive: true, force: true });
// Astro gives browsers the scripts that a page names by their address, and leaves behind what these load.
const [left, given] = ['server', 'client'].map((side) => path.join(outDir!, side, '_astro')) as [string, string];
if (fs.existsSync(left)) fs.cpSync(left, given, { recursive: true });
