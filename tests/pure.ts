import fs from 'node:fs';
import path from 'node:path';
import { describe } from 'node:test';

// Tests of what only computes, in one process: most of these files take longer to load what they test than to test it. Their folders
// are those that the script of all tests leaves out where it gives each file a process.
const project = fs.readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8');
const { scripts } = JSON.parse(project) as { scripts: { test: string } };
const [, folders] = /!\((.*?)\)/.exec(scripts.test)!;
const files = fs.globSync(`{${folders!.replaceAll('|', ',')}}/**/*.test.ts`, { cwd: import.meta.dirname }).sort();

for (const file of files) await describe(file, () => import(path.join(import.meta.dirname, file)));
