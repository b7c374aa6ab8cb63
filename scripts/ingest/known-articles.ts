import fs from 'node:fs';
import path from 'node:path';
import { articleFile, captureFile } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { articleIds, loadArticle } from '../files/archive.ts';

/** The articles that an archive has already, without their texts. */
export interface KnownArticles {
  ids: Set<string>;
  /** The id of the article that was made of a capture. */
  byCapture: Map<string, string>;
  /** Articles whose files do not say which capture they are of, and why. */
  lost: Problem[];
}

/** Looks through an archive's articles for the captures that they are of. */
export function knownArticles(folder: string): KnownArticles {
  const known: KnownArticles = { ids: new Set(articleIds(folder)), byCapture: new Map(), lost: [] };
  for (const id of known.ids) {
    const capture = plainCapture(folder, id) ?? parsedCapture(folder, id, known.lost);
    if (capture !== null) known.byCapture.set(capture, id);
  }
  return known;
}

/** What is wrong with articles that have no capture in the archive. */
export function orphanProblems({ byCapture, lost }: KnownArticles, captures: Set<string>): Problem[] {
  const orphans = [...byCapture].filter(([capture]) => !captures.has(capture));
  return [
    ...lost,
    ...orphans.map(([capture, id]) => ({
      file: articleFile(id),
      line: null,
      message: `expected its capture ${captureFile(capture)}, but that is missing`,
    })),
  ];
}

// To parse every file would take most of the time of an ingest that has nothing to do.
function plainCapture(folder: string, id: string): string | null {
  try {
    const text = fs.readFileSync(path.join(folder, articleFile(id)), 'utf8');
    return /^capture: (\w[^\r\n]*\.txt)\r?$/m.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

function parsedCapture(folder: string, id: string, lost: Problem[]): string | null {
  const { value, problems } = loadArticle(folder, `${id}.md`);
  const capture = value?.capture ?? null;
  if (capture === null) lost.push(...(problems ?? value?.parsed.problems ?? []));
  return capture;
}
