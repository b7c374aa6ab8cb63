import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reading } from '../../src/capture/reading/reading.ts';

/** The fields of a reading that the bench scores; the rest would only take memory. */
export type Scored = Pick<Reading, 'headline' | 'byline' | 'published' | 'body' | 'comments'>;

/** Keeps the fields of a reading that are scored. */
export function scored({ headline, byline, published, body, comments }: Reading): Scored {
  return { headline, byline, published, body, comments };
}

/** How the bench scores one page; a figure that the gold has nothing on is not there. */
export interface Row {
  id: string;
  set: string;
  lang: string | null;
  f?: number;
  precision?: number;
  recall?: number;
}

/** The scores of all pages and their summaries by group, as the bench's own score.mjs makes them. */
export interface Scores {
  rows: Row[];
  summaries: Record<string, Record<string, number>>;
}

/** The bench's own way to score readings, which is no part of this project. */
export interface Scorer {
  scoreAll: (
    bench: string,
    readings: ReadonlyMap<string, Scored>,
    wanted?: (gold: { lang: string | null }) => boolean,
  ) => Scores;
  print: (scores: Scores) => void;
}

/** Loads the score.mjs of a bench. */
export async function scorerOf(bench: string): Promise<Scorer> {
  return (await import(pathToFileURL(path.resolve(bench, 'score.mjs')).href)) as Scorer;
}
