import fs from 'node:fs';
import { build } from 'astro';
import { root } from './code-digest.ts';

// A program of its own, called with the folder to write and the base path (compiled-site.ts).
const [outDir, base] = process.argv.slice(2);
const cacheDir = `${outDir}.cache`;
await build({ root, outDir: outDir!, base: base!, cacheDir, logLevel: 'error' });
fs.rmSync(cacheDir, { recursive: true, force: true });
