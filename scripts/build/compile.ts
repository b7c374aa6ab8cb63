import fs from 'node:fs';
import { build } from 'astro';
import { root } from './code-digest.ts';

// A program of its own, called with the folder to write, the base path and, where it is known, the address (compiled-site.ts).
const [outDir, base, site] = process.argv.slice(2);
const cacheDir = `${outDir}.cache`;
await build({ root, outDir: outDir!, base: base!, cacheDir, logLevel: 'error', ...(site && { site }) });
fs.rmSync(cacheDir, { recursive: true, force: true });
