import { captureFile } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { captureNames, loadArticles, loadCaptureFiles, refusedFiles, type StoredArticle } from '../files/archive.ts';
import { strayFiles } from '../files/strays.ts';
import type { Fault, FaultCode } from './fault.ts';

/** Checks captures against the sha256 that their articles recorded, articles against their own, and both for those that are gone. */
export function fixityFaults(folder: string): { faults: Fault[]; articles: number } {
  const { articles, problems } = loadArticles(folder);
  const known = new Set(articles.map(({ capture }) => capture));
  const without = captureNames(folder).filter((name) => !known.has(name));
  return {
    articles: articles.length,
    faults: [
      ...coded('unreadable', [...refusedFiles(folder), ...problems]),
      ...articles.flatMap((article) => articleFaults(folder, article)),
      ...without.map((name) =>
        fault('article-missing', captureFile(name), 'expected an article of it; ingest makes one'),
      ),
    ],
  };
}

/** What lies in captures/ and is read by nothing: no damage, but somebody may think that it is in the archive. */
export function strays(folder: string): Fault[] {
  return coded('stray', strayFiles(folder));
}

function articleFaults(folder: string, { file, parsed }: StoredArticle): Fault[] {
  if (parsed.problems) return coded('article-broken', parsed.problems);
  const { article, isEdited } = parsed.value;
  const edit = 'expected it as ingest wrote it, by its checksum, but it has been edited since';
  return [
    ...(isEdited() ? [fault('article-edited', file, edit)] : []),
    ...captureFaults(folder, article.capture, { file, recorded: article.sha256 }),
  ];
}

function captureFaults(
  folder: string,
  capture: string,
  { file, recorded }: { file: string; recorded: string },
): Fault[] {
  const { value, problems } = loadCaptureFiles(folder, capture);
  if (problems) {
    const own = problems.map((one) => ({ ...one, message: `${one.message}; ${file} was read from it` }));
    return coded('capture-missing', own);
  }
  const found = sha256(value.bytes);
  if (found === recorded) return [];
  const message = `expected the sha256 ${recorded} that ${file} records, found ${found}`;
  return [fault('capture-changed', captureFile(capture), message)];
}

function coded(code: FaultCode, problems: Problem[]): Fault[] {
  return problems.map((problem) => ({ code, ...problem }));
}

function fault(code: FaultCode, file: string, message: string): Fault {
  return { code, file, line: null, message };
}
