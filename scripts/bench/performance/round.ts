import fs from 'node:fs';
import path from 'node:path';
import { layout } from '../../../src/archive/layout.ts';
import { writeCapture } from './archive/write.ts';
import type { Asked, Bench, Part } from './setup/bench.ts';
import { filesOf, writtenSince } from './files.ts';
import { forgetArticles } from './ours/ours.ts';
import type { Notes } from './figures/samples.ts';
import { measureSearch } from './search/search.ts';
import { makeInput } from './theirs/input.ts';

const BUILDS: readonly Part[] = ['cold', 'memory', 'growth', 'files', 'search', 'nothing', 'one'];

// Of fewer articles there are no words that are rare in them and still in five.
const LEAST_SEARCHED = 100;

/** Measures once, for one size, all that is asked for: our turn and theirs by turns, on the same articles. */
export async function round(bench: Bench, asked: Asked, run: number, notes: Notes): Promise<void> {
  const wanted = (part: Part) => asked.only.has(part);
  await ingested(bench, wanted('ingest'), notes);
  if (bench.size === 2 && wanted('two')) await fromNothing(bench, notes);
  if (!BUILDS.some(wanted)) return;
  if (bench.theirs.length > 0) makeInput(bench.ours.archive, path.join(bench.folder, 'input'));
  await coldBuilds(bench, notes);
  if (run === 1 && wanted('files')) await countFiles(bench, notes);
  if (bench.size >= LEAST_SEARCHED && wanted('search')) await measureSearch(bench, asked, notes);
  if (wanted('nothing')) await buildAgain(bench, notes);
  if (wanted('one')) await addOne(bench, asked.seed, run, notes);
}

async function ingested({ ours, size }: Bench, noted: boolean, notes: Notes): Promise<void> {
  const there = path.join(ours.archive, layout.articles);
  if (!noted && fs.existsSync(there) && fs.readdirSync(there).length === size) return;
  await notes.attempt(['ingest', 'ingest-memory'], 'ours', async () => {
    forgetArticles(ours.archive);
    const { seconds, memory } = await ours.ingest();
    notes.add('ingest', 'ours', size / seconds);
    notes.add('ingest-memory', 'ours', memory);
  });
}

async function fromNothing({ ours }: Bench, notes: Notes): Promise<void> {
  await notes.attempt(['two'], 'ours', async () => {
    ours.empty();
    forgetArticles(ours.archive);
    const [ingest, build] = [await ours.ingest(), await ours.build()];
    notes.add('two', 'ours', ingest.seconds + build.seconds);
  });
}

async function coldBuilds({ ours, theirs, absent }: Bench, notes: Notes): Promise<void> {
  for (const { name, why } of absent) notes.missing(['cold'], name, why);
  for (const one of [{ ...ours, name: 'ours' as const, prepare: () => undefined }, ...theirs]) {
    await notes.attempt(['cold', 'memory'], one.name, async () => {
      one.prepare();
      one.empty();
      const { seconds, memory } = await one.build();
      notes.add('cold', one.name, seconds);
      notes.add('memory', one.name, memory);
    });
  }
}

async function countFiles({ ours, theirs, size, folder }: Bench, notes: Notes): Promise<void> {
  for (const { name, out } of [{ ...ours, name: 'ours' as const }, ...theirs]) {
    await notes.attempt(['files'], name, async () => notes.add('files', name, filesOf(out).length / size));
  }
  const settings = path.join(ours.archive, layout.settings);
  const before = fs.readFileSync(settings, 'utf8');
  const lean = path.join(folder, 'out-lean');
  await notes.attempt(['files-lean'], 'ours', async () => {
    fs.writeFileSync(settings, `${before}downloads: false\n`);
    await ours.build(lean);
    notes.add('files-lean', 'ours', filesOf(lean).length / size);
  });
  fs.writeFileSync(settings, before);
  fs.rmSync(lean, { recursive: true, force: true });
}

async function buildAgain({ ours }: Bench, notes: Notes): Promise<void> {
  await notes.attempt(['nothing', 'rewritten'], 'ours', async () => {
    const began = Date.now();
    const { seconds } = await ours.build();
    notes.add('nothing', 'ours', seconds);
    notes.add('rewritten', 'ours', writtenSince(ours.out, began));
  });
}

// What they are given is made ready first, which is not counted as theirs; ours is counted with its ingest.
async function addOne({ ours, theirs, size, folder }: Bench, seed: number, run: number, notes: Notes): Promise<void> {
  const articles = path.join(ours.archive, layout.articles);
  const before = new Set(fs.readdirSync(articles));
  const capture = writeCapture(ours.archive, seed, size + run);
  await notes.attempt(['one'], 'ours', async () => {
    const [ingest, build] = [await ours.ingest(), await ours.build()];
    notes.add('one', 'ours', ingest.seconds + build.seconds);
  });
  if (theirs.length > 0) makeInput(ours.archive, path.join(folder, 'input'));
  for (const { name, build } of theirs) {
    await notes.attempt(['one'], name, async () => notes.add('one', name, (await build()).seconds));
  }
  fs.rmSync(capture);
  for (const added of fs.readdirSync(articles).filter((name) => !before.has(name)))
    fs.rmSync(path.join(articles, added));
}
