import path from 'node:path';
import { articleFile, captureFile, layout } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import type { Article } from '../../src/article/article.ts';
import { readCapture } from '../../src/article/curated-reading.ts';
import { newId } from '../../src/article/identity.ts';
import { articleMarkdown } from '../../src/article/markdown.ts';
import { record } from '../../src/article/record.ts';
import { captureNames, loadArticles, loadCaptureFiles, type StoredArticle } from '../files/archive.ts';
import { keepBeside, writeWhole } from '../files/write.ts';

/** What became of a capture: its article is new, rewritten or unchanged; a hand-edited one is kept; or it failed. */
export const outcomes = ['new', 'rewritten', 'unchanged', 'kept', 'failed'] as const;

/** What ingest did with one capture. `backup` is the file that a forced rewrite kept the old article in. */
export interface Ingested {
  capture: string;
  id: string | null;
  outcome: (typeof outcomes)[number];
  article: Article | null;
  paragraphs: number;
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

/** What there is in the archive's articles before ingest. */
interface Known {
  byCapture: Map<string, StoredArticle>;
  ids: Set<string>;
}

/** Turns every capture of an archive into an article; what is trouble with one capture leaves the others alone. */
export function ingestArchive(folder: string, options: IngestOptions): { ingested: Ingested[]; problems: Problem[] } {
  const { articles, problems } = loadArticles(folder);
  const names = captureNames(folder);
  const known = {
    byCapture: new Map(articles.flatMap((article) => (article.capture ? [[article.capture, article]] : []))),
    ids: new Set(articles.map(({ id }) => id)),
  };
  const ingested = names.map((name) => {
    const done = ingestCapture(folder, name, known, options);
    options.onIngested(done, names.length);
    return done;
  });
  return { ingested, problems: [...problems, ...orphanProblems(articles, new Set(names))] };
}

function ingestCapture(folder: string, name: string, known: Known, options: IngestOptions): Ingested {
  const files = loadCaptureFiles(folder, name);
  const made = files.problems ? files : readCapture(files.value);
  if (made.problems) return failed(name, known.byCapture.get(name)?.id ?? null, made.problems);
  const { reading, origin, sidecar } = made.value;
  const article = record(reading, origin, sidecar);
  const stored = known.byCapture.get(name) ?? null;
  const id = stored?.id ?? newId(article, known.ids);
  known.ids.add(id);
  const notes = reading.issues.map(({ line, message }) => ({ file: captureFile(name), line, message }));
  const paragraphs = reading.blocks.filter(({ kind }) => kind === 'paragraph').length;
  const common = { capture: name, id, article, paragraphs, notes };
  return { ...common, ...store(folder, id, articleMarkdown(article, reading.blocks), stored, options) };
}

type Stored = Pick<Ingested, 'outcome' | 'backup' | 'problems'>;

function store(folder: string, id: string, text: string, stored: StoredArticle | null, options: IngestOptions): Stored {
  if (stored?.text === text) return { outcome: 'unchanged', backup: null, problems: [] };
  const byHand = stored !== null && (stored.parsed.value?.edited ?? true);
  if (byHand && !options.force) return kept(stored);
  const outcome = stored ? 'rewritten' : 'new';
  if (options.dryRun) return { outcome, backup: null, problems: [] };
  return write(path.join(folder, articleFile(id)), text, { outcome, byHand });
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
function kept({ parsed }: StoredArticle): Stored {
  return { outcome: parsed.problems ? 'failed' : 'kept', backup: null, problems: parsed.problems ?? [] };
}

function failed(capture: string, id: string | null, problems: Problem[]): Ingested {
  return { capture, id, outcome: 'failed', article: null, paragraphs: 0, backup: null, problems, notes: [] };
}

function orphanProblems(articles: StoredArticle[], captures: Set<string>): Problem[] {
  return articles
    .filter(({ capture }) => capture === null || !captures.has(capture))
    .flatMap(({ file, capture, parsed }) =>
      capture === null
        ? (parsed.problems ?? [])
        : [{ file, line: null, message: `expected its capture ${captureFile(capture)}, but that is missing` }],
    );
}
