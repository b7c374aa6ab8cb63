import path from 'node:path';
import { articleFile, layout } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { newId } from '../../src/article/identity.ts';
import { crew } from '../crew/crew.ts';
import { captureNames, loadArticle } from '../files/archive.ts';
import { dropParts, keepBeside, readText, writeWhole } from '../files/write.ts';
import { knownArticles, articleProblems, type KnownArticles } from '../ingest/known-articles.ts';
import { madeArticles, type Holding, type Made, type MadeArticle, type ReadingTask } from '../ingest/made-article.ts';
import { keepOnlyReadings, openReadings } from '../ingest/readings.ts';
import { twins, type Twins } from '../ingest/twins.ts';
import { unchanged, type Unchanged } from '../ingest/unchanged.ts';

/** What became of a capture: its article is new, rewritten or unchanged; a hand-edited one is kept; or it failed. */
export const outcomes = ['new', 'rewritten', 'unchanged', 'kept', 'failed'] as const;

/** What ingest did with one capture. `backup` is the file that a forced rewrite kept the old article in. */
export interface Ingested {
  capture: string;
  id: string | null;
  outcome: (typeof outcomes)[number];
  /** What its article holds; null where it has none. */
  holds: Holding | null;
  backup: string | null;
  problems: Problem[];
  /** What a curator should look at; it keeps nothing from being done. */
  notes: Problem[];
}

/** How ingest is to go about it: `force` rewrites hand-edited articles, `dryRun` writes nothing. */
export interface IngestOptions {
  force: boolean;
  dryRun: boolean;
  /** Called as each capture is done. */
  onIngested: (ingested: Ingested, total: number) => void;
}

/** How many captures are read in one piece of work. */
const BATCH = 16;

/** Turns every capture of an archive into an article; what is trouble with one capture leaves the others alone. */
export async function ingestArchive(folder: string, options: IngestOptions): Promise<Problem[]> {
  if (!options.dryRun) for (const inside of [layout.captures, layout.articles]) dropParts(path.join(folder, inside));
  const names = captureNames(folder);
  const known = knownArticles(folder);
  const before = unchanged(folder);
  const report = (one: Ingested): void => options.onIngested(one, names.length);
  const fresh = names.filter((name) => {
    const id = known.byCapture.get(name);
    // A copy of an article that is withdrawn may have come since.
    const holds = id === undefined || known.copies.has(name) ? null : before.holding(name, id);
    if (holds) report({ ...nothing(name, id!), outcome: 'unchanged', holds });
    else before.see(name);
    return !holds;
  });
  const context = { known, before, options, beside: twins(names, known.bySum) };
  const readings = options.dryRun ? null : openReadings(folder);
  await readAll({ folder, readings }, fresh, (name, made) => report(settled(folder, name, made, context)));
  if (readings !== null) keepOnlyReadings(readings, keptSums(names, before, known));
  const unsaved = options.dryRun ? [] : before.save();
  return [...articleProblems(known, new Set(names)), ...unsaved];
}

function keptSums(names: string[], { sumOf }: Unchanged, { recordSums }: KnownArticles): Set<string> {
  return new Set([...names.flatMap((name) => sumOf(name) ?? []), ...recordSums.values()]);
}

async function readAll(
  from: Pick<ReadingTask, 'folder' | 'readings'>,
  names: string[],
  take: (name: string, made: Made) => void,
): Promise<void> {
  const count = Math.ceil(names.length / BATCH);
  const batches = Array.from({ length: count }, (_, n) => names.slice(n * BATCH, (n + 1) * BATCH));
  const script = new URL('../ingest/worker.ts', import.meta.url);
  const readers = crew({ alone: madeArticles, script, given: null }, names.length);
  let done = 0;
  try {
    const tasks = batches.map((captures) => ({ ...from, captures }));
    await readers.work(tasks, (made) => made.forEach((one) => take(names[done++]!, one)));
  } finally {
    await readers.dismiss();
  }
}

interface Context {
  known: KnownArticles;
  before: Unchanged;
  beside: Twins;
  options: IngestOptions;
}

function settled(folder: string, name: string, made: Made, { known, before, beside, options }: Context): Ingested {
  const stored = known.byCapture.get(name) ?? null;
  if (!made.article) return { ...nothing(name, stored), outcome: 'failed', problems: made.problems };
  const { naming, holds, recordSum, withdrawn } = made.article;
  const notes = [...made.article.notes, ...beside.notes(name, naming.sha256, withdrawn)];
  const id = stored ?? newId(naming, known.ids);
  known.ids.add(id);
  const done = { ...nothing(name, id), holds, notes, ...store(folder, id, made.article, stored !== null, options) };
  const copies = withdrawn ? (known.copies.get(name) ?? []) : [];
  const unemptied = copies.flatMap((copy) => store(folder, copy, made.article, true, options).problems);
  const asMade = done.outcome === 'unchanged' || done.outcome === 'new' || done.outcome === 'rewritten';
  if (asMade && !options.dryRun) {
    before.note(name, id, holds);
    if (recordSum === null) known.recordSums.delete(id);
    else known.recordSums.set(id, recordSum);
  }
  return { ...done, problems: [...done.problems, ...unemptied] };
}

function nothing(capture: string, id: string | null): Omit<Ingested, 'outcome'> {
  return { capture, id, holds: null, backup: null, problems: [], notes: [] };
}

type Stored = Pick<Ingested, 'outcome' | 'backup' | 'problems'>;

function store(
  folder: string,
  id: string,
  { text, withdrawn }: MadeArticle,
  exists: boolean,
  options: IngestOptions,
): Stored {
  const file = path.join(folder, articleFile(id));
  if (exists && readText(file) === text) return { outcome: 'unchanged', backup: null, problems: [] };
  const edit = exists ? handEdit(folder, id) : null;
  if (edit && !options.force && !withdrawn) return edit;
  const outcome = exists ? 'rewritten' : 'new';
  if (options.dryRun) return { outcome, backup: null, problems: [] };
  return write(file, text, { outcome, byHand: edit !== null });
}

function write(file: string, text: string, { outcome, byHand }: Pick<Stored, 'outcome'> & { byHand: boolean }): Stored {
  try {
    const backup = byHand ? keepBeside(file) : null;
    writeWhole(file, text);
    return { outcome, backup, problems: [] };
  } catch (error) {
    const message = `expected to write this article, but ${(error as Error).message}`;
    const name = `${layout.articles}/${path.basename(file)}`;
    return { outcome: 'failed', backup: null, problems: [{ file: name, line: null, message }] };
  }
}

// An edited article is the curator's; one that can no longer be read is a fault to be told of.
function handEdit(folder: string, id: string): Stored | null {
  const { value, problems } = loadArticle(folder, `${id}.md`);
  const trouble = problems ?? value.parsed.problems;
  if (trouble) return { outcome: 'failed', backup: null, problems: trouble };
  return value!.parsed.value!.isEdited() ? { outcome: 'kept', backup: null, problems: [] } : null;
}
