import type { Problem } from '../../src/archive/problem.ts';
import { captureFile } from '../../src/archive/layout.ts';
import { readCapture, type CuratedReading } from '../../src/article/curated-reading.ts';
import type { Naming } from '../../src/article/identity.ts';
import type { Article } from '../../src/article/article.ts';
import { articleMarkdown, longRecordSum } from '../../src/article/markdown.ts';
import { record } from '../../src/article/record.ts';
import { withdrawnArticle } from '../../src/article/withdrawn.ts';
import { loadCaptureFiles } from '../files/archive.ts';
import { dropReading, keepReading, keepRecord } from './readings.ts';

/** What a capture makes: the text of its article's file, what an id for it is to be made of, and how much it holds. */
export interface MadeArticle {
  text: string;
  naming: Naming;
  holds: Holding;
  /** The checksum of the file where its record is kept for the build, as a long one is. */
  recordSum: string | null;
  /** What a curator should look at; it keeps nothing from being done. */
  notes: Problem[];
  /** Whether its text is withdrawn: then it takes the place of an article that was edited by hand, too. */
  withdrawn: boolean;
}

/** How much an article holds. */
export interface Holding {
  paragraphs: number;
  comments: number;
}

/** Captures that are to be read; `readings` is where the readings go, null where nothing is to be written. */
export interface ReadingTask {
  folder: string;
  captures: string[];
  readings: string | null;
}

/** What became of a capture: an article, or problems. */
export type Made = { article: MadeArticle; problems: null } | { article: null; problems: Problem[] };

/** Makes articles of captures; what is trouble with one leaves the others alone. */
export function madeArticles({ folder, captures, readings }: ReadingTask): Made[] {
  return captures.map((name) => madeArticle(folder, name, readings));
}

function madeArticle(folder: string, name: string, readings: string | null): Made {
  const files = loadCaptureFiles(folder, name);
  const made = files.problems ? files : readCapture(files.value);
  if (made.problems) return { article: null, problems: made.problems };
  const { reading, origin, sidecar } = made.value;
  if (readings !== null) noteReading(readings, made.value);
  const article = record(reading, origin, sidecar);
  if (sidecar.withdrawn)
    return { article: withdrawnMade(withdrawnArticle(article, sidecar.withdrawn)), problems: null };
  const paragraphs = reading.blocks.filter(({ kind }) => kind === 'paragraph').length;
  const text = articleMarkdown(article, reading.blocks);
  const recordSum = longRecordSum(text);
  if (readings !== null && recordSum !== null) keepRecord(readings, recordSum, article);
  return {
    article: {
      text,
      recordSum,
      naming: { headline: article.headline, capture: article.capture, sha256: article.sha256 },
      holds: { paragraphs, comments: article.comments.length },
      notes: reading.issues.map(({ line, message }) => ({ file: captureFile(name), line, message })),
      withdrawn: false,
    },
    problems: null,
  };
}

// With the encoding that a sidecar names the text is not what the bytes alone tell, and what is withdrawn is kept nowhere.
function noteReading(readings: string, { reading, origin, sidecar }: CuratedReading): void {
  if (sidecar.withdrawn || sidecar.encoding) dropReading(readings, origin.sha256);
  else keepReading(readings, origin, reading);
}

function withdrawnMade(article: Article): MadeArticle {
  const { headline, capture, sha256 } = article;
  const holds = { paragraphs: 0, comments: 0 };
  return {
    text: articleMarkdown(article, []),
    naming: { headline, capture, sha256 },
    holds,
    recordSum: null,
    notes: [],
    withdrawn: true,
  };
}
