import fs from 'node:fs';
import path from 'node:path';

/** What a careful reader takes from a page of the bench; `body` is null where only snippets of it are known. */
export interface Gold {
  id: string;
  set: string;
  url: string;
  lang: string | null;
  body: string | null;
  standfirst?: string[];
  /** Snippets that belong to the body, that do not, and that are readers' comments. */
  with?: string[];
  without?: string[];
  comments?: string[];
  /** False for a page that is left out of the scores. */
  core?: boolean;
}

/** A page of the bench: its text as a capture would have it, and its gold. */
export interface BenchPage {
  id: string;
  text: string;
  gold: Gold;
}

/** The bench that stands beside this project, unless another is named. */
export const BENCH = path.join(import.meta.dirname, '../../../shared/bench');

/** Reads all pages of a bench, in the order of their ids. Throws where a dump has no gold or the folder is not there. */
export function benchPages(bench: string): BenchPage[] {
  return fs
    .readdirSync(path.join(bench, 'gold'))
    .sort()
    .map((file) => {
      const gold: Gold = JSON.parse(fs.readFileSync(path.join(bench, 'gold', file), 'utf8'));
      return { id: gold.id, text: fs.readFileSync(path.join(bench, 'dumps', `${gold.id}.txt`), 'utf8'), gold };
    });
}
