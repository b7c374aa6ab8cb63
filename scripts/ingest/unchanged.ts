import path from 'node:path';
import { articleFile, captureFile, sidecarFile } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { cacheFolder } from '../files/cache-folder.ts';
import { readerDigest } from '../files/code-digest.ts';
import { digests } from '../files/digests.ts';
import { readJson, writeWhole } from '../files/write.ts';
import type { Holding } from './made-article.ts';

/** Which captures have an article that the same code has made of the same capture and sidecar: they need not be read again. */
export interface Unchanged {
  /** What the article of a capture holds, where nothing has changed since it was made. */
  holding: (capture: string, id: string) => Holding | null;
  /** Looks at a capture and its sidecar before they are read: what is put in their place meanwhile is no part of the article. */
  see: (capture: string) => void;
  /** The sha256 of a capture; null where it cannot be read. */
  sumOf: (capture: string) => string | null;
  /** Notes that the article of a capture is what would be made of it as it was when it was seen. */
  note: (capture: string, id: string, holds: Holding) => void;
  /** Keeps what was noted for the next run; what keeps it from doing so is a problem. */
  save: () => Problem[];
}

/** The sha256 of a capture and of its sidecar. */
type Sums = (string | null)[];

/** What is remembered of the captures of an archive. */
export function unchanged(folder: string): Unchanged {
  const cache = cacheFolder(path.resolve(folder));
  const memory = path.join(cache, 'ingested.json');
  const code = readerDigest();
  const known = readJson<Record<string, [key: string, holds: Holding]>>(memory) ?? {};
  const files = digests(folder, path.join(cache, 'ingest-digests.json'));
  const lookAt = (capture: string): Sums => [captureFile(capture), sidecarFile(capture)].map(files.of);
  const keyOf = (sums: Sums, id: string): string => sha256(JSON.stringify([code, ...sums, files.of(articleFile(id))]));
  const after: typeof known = {};
  const seen = new Map<string, Sums>();
  return {
    holding(capture, id) {
      const [key, holds] = known[capture] ?? [];
      if (!holds || key !== keyOf(lookAt(capture), id)) return null;
      after[capture] = [key, holds];
      return holds;
    },
    see: (capture) => void seen.set(capture, lookAt(capture)),
    sumOf: (capture) => files.of(captureFile(capture)),
    note: (capture, id, holds) => void (after[capture] = [keyOf(seen.get(capture)!, id), holds]),
    save() {
      try {
        files.save();
        writeWhole(memory, JSON.stringify(after));
        return [];
      } catch (error) {
        // What became of the captures has to be told all the same.
        const { path: file = memory, message } = error as NodeJS.ErrnoException;
        const told = `expected to note here what has been read, but ${message}`;
        return [{ file: path.relative(folder, file), line: null, message: told }];
      }
    },
  };
}
