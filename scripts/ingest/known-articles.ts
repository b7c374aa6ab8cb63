import fs from 'node:fs';
import path from 'node:path';
import { isCaptureName } from '../../src/archive/file-name.ts';
import { articleFile, captureFile } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { longRecordSum } from '../../src/article/markdown.ts';
import { articleIds, loadArticle, refusedFiles } from '../files/archive.ts';
import { contentFault, statOf } from '../files/file-fault.ts';

/** The articles that an archive has already, without their texts. */
export interface KnownArticles {
  ids: Set<string>;
  /** The id of the article that was made of a capture. */
  byCapture: Map<string, string>;
  /** The ids of further articles of a capture, which somebody has copied. */
  copies: Map<string, string[]>;
  /** The captures with a sha256. */
  bySum: Map<string, string[]>;
  /** The checksums of articles with long records, by their ids. */
  recordSums: Map<string, string>;
  /** Files that cannot be told to be an article of a capture, or a capture, and why. */
  lost: Problem[];
}

/** Looks through an archive's articles for the captures that they are of. */
export function knownArticles(folder: string): KnownArticles {
  const known: KnownArticles = {
    ids: new Set(articleIds(folder)),
    byCapture: new Map(),
    copies: new Map(),
    bySum: new Map(),
    recordSums: new Map(),
    lost: refusedFiles(folder),
  };
  for (const id of known.ids) {
    const plain = plainCapture(folder, id);
    const capture = plain?.capture ?? parsedCapture(folder, id, known.lost);
    if (capture !== null) place(known, capture, id);
    if (plain?.sha256) known.bySum.set(plain.sha256, [...(known.bySum.get(plain.sha256) ?? []), plain.capture]);
    if (plain?.recordSum) known.recordSums.set(id, plain.recordSum);
  }
  return known;
}

// A copy has its name from the article that it was made of, with something behind it, and so comes before that.
function place({ byCapture, copies }: KnownArticles, capture: string, id: string): void {
  const before = byCapture.get(capture);
  if (before !== undefined) copies.set(capture, [...(copies.get(capture) ?? []), before]);
  byCapture.set(capture, id);
}

/** What is wrong with articles that have no capture in the archive, or one that another is made of. */
export function articleProblems({ byCapture, copies, lost }: KnownArticles, captures: Set<string>): Problem[] {
  const orphans = [...byCapture].filter(([capture]) => !captures.has(capture));
  const copied = [...copies].flatMap(([capture, ids]) => ids.map((id) => copyProblem(capture, id, byCapture)));
  return [
    ...lost,
    ...copied,
    ...orphans.map(([capture, id]) => ({
      file: articleFile(id),
      line: null,
      message: `expected its capture ${captureFile(capture)}, but that is missing`,
    })),
  ];
}

function copyProblem(capture: string, id: string, byCapture: KnownArticles['byCapture']): Problem {
  const message = `expected one article of ${captureFile(capture)}, but ${articleFile(byCapture.get(capture)!)} is one too: remove either`;
  return { file: articleFile(id), line: null, message };
}

// To parse every file would take most of the time of an ingest that has nothing to do.
function plainCapture(folder: string, id: string): PlainCapture | null {
  const file = path.join(folder, articleFile(id));
  if (contentFault(statOf(file)) !== null) return null;
  try {
    const text = fs.readFileSync(file, 'utf8');
    const capture = /^capture: (\w[^\r\n]*)\r?$/m.exec(text)?.[1];
    if (capture === undefined || !isCaptureName(capture)) return null;
    const sha256 = /^sha256: '?(\w{64})/m.exec(text)?.[1];
    return { capture: alone(capture), sha256: aloneOrNull(sha256), recordSum: aloneOrNull(longRecordSum(text)) };
  } catch {
    return null;
  }
}

interface PlainCapture {
  capture: string;
  sha256: string | null;
  recordSum: string | null;
}

function aloneOrNull(piece: string | null | undefined): string | null {
  return piece ? alone(piece) : null;
}

// A piece that was cut out of a text would keep the whole of it in memory, for each article of the archive.
function alone(piece: string): string {
  return Buffer.from(piece).toString();
}

function parsedCapture(folder: string, id: string, lost: Problem[]): string | null {
  const { value, problems } = loadArticle(folder, `${id}.md`);
  const capture = value?.capture ?? null;
  if (capture === null) lost.push(...(problems ?? value?.parsed.problems ?? []));
  return capture;
}
