import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { command } from '../performance/ours/ours.ts';
import { measured } from '../performance/process/run.ts';
import { childrenSeconds } from '../performance/process/tree.ts';
import { small } from './shapes.ts';

/** What ingest or build takes for an archive with one more capture: seconds that pass, those of the processors, and memory in bytes at its peak. */
export interface Cost {
  seconds: number;
  processor: number;
  memory: number;
}

/** What one more capture costs, and the bytes of the largest page of the site then. */
export interface CaptureCost {
  ingest: Cost;
  build: Cost;
  page: number;
}

/** Adds a capture of this text to an archive of two small ones that is ingested and built, and measures both commands. */
export async function captureCost(text: string): Promise<CaptureCost> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-size-'));
  try {
    const archive = path.join(folder, 'archive');
    const out = path.join(folder, 'site');
    putArchive(archive);
    await costOf('ingest', archive);
    await costOf('build', archive, out);
    fs.writeFileSync(path.join(archive, 'captures/added.txt'), text);
    const ingest = await costOf('ingest', archive);
    const build = await costOf('build', archive, out);
    return { ingest, build, page: largestPage(out) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function putArchive(archive: string): void {
  fs.mkdirSync(path.join(archive, 'captures'), { recursive: true });
  fs.writeFileSync(path.join(archive, 'archive.yaml'), 'title: Sizes\ndescription: One large capture.\nlanguage: en\n');
  for (const name of ['first', 'second'])
    fs.writeFileSync(path.join(archive, `captures/${name}.txt`), small.replaceAll('boats', `${name} boats`));
}

/** Milliseconds between two looks at the memory: a peak may be short. */
const EVERY = 20;

async function costOf(name: 'ingest' | 'build', archive: string, out?: string): Promise<Cost> {
  const before = childrenSeconds();
  const { seconds, memory } = await measured(
    command(name, '--archive', archive, ...(out === undefined ? [] : ['--out', out])),
    EVERY,
  );
  return { seconds, processor: childrenSeconds() - before, memory };
}

function largestPage(out: string): number {
  const pages = fs.readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return Math.max(...pages.map((file) => fs.statSync(path.join(out, file)).size));
}
