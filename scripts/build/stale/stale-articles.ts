import { captureFile } from '../../../src/archive/layout.ts';
import { sha256 } from '../../../src/article/checksum.ts';
import type { Ties } from '../../../src/site/ties/ties.ts';
import { articlePath, type ArticleFileKind } from '../tasks/article-files.ts';
import type { CapturePages } from './capture-pages.ts';
import type { Written } from '../tasks/data-file.ts';
import type { Digests } from '../../files/digests.ts';
import type { PreparedShelf } from '../shelves/placed-shelves.ts';
import type { Staging } from '../staging/staging.ts';
import type { Task } from '../tasks/tasks.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** What the pages of single articles depend on besides the articles themselves. */
export interface ArticleContext {
  digests: Digests;
  tiesOf: (id: string) => Ties;
  isPictured: (id: string) => boolean;
  downloads: boolean;
  capturePages: CapturePages;
}

/** A file that has to be made, with its key. */
export interface Wanted {
  file: string;
  key: string;
}

/** A task, the files that it makes, and who is to be told what was written of them. */
export interface Stale {
  task: Task;
  wanted: Wanted[];
  onMade?: (written: Written | undefined) => void;
}

/** Takes over what can stay of a shelf's files; what is left is a task, with the files that it makes. */
export function staleArticles(workshop: Workshop, shelf: PreparedShelf, context: ArticleContext, site: Staging): Stale {
  const wanted: Wanted[] = [];
  const articles = shelf.articles.flatMap(({ id, digest }) => {
    // An article that cannot be read is not among them, whatever it is called.
    if (!Object.hasOwn(shelf.index.captures, id)) return [];
    const capture = shelf.index.captures[id]!.file;
    const withdrawn = shelf.index.withdrawn.includes(id);
    const ties = withdrawn ? noTies : context.tiesOf(id);
    const pictured = !withdrawn && context.isPictured(id);
    const pages = Object.hasOwn(shelf.index.long, id) ? shelf.index.long[id]! : null;
    const downloads = context.downloads || pages !== null;
    const lines = context.capturePages(id);
    const known = { digest, capture, withdrawn, ties, pictured, pages: pages ?? 1, lines };
    const keys = keysOf(workshop, known, { ...context, downloads });
    const missing = keys.filter(([kind, key]) => !site.keep(articlePath(id, kind), key));
    wanted.push(...missing.map(([kind, key]) => ({ file: articlePath(id, kind), key })));
    return missing.length > 0 ? [{ id, ties, pictured, lines, kinds: missing.map(([kind]) => kind) }] : [];
  });
  const { archive, readings, settings } = workshop;
  const task = { archive, readings, shelf: shelf.folder, out: site.folder, settings, articles };
  return { task: { kind: 'articles', ...task }, wanted };
}

const noTies: Ties = { related: [], earlier: null, later: null };

interface Known {
  digest: string;
  capture: string;
  withdrawn: boolean;
  ties: Ties;
  pictured: boolean;
  pages: number;
  lines: number[];
}

function keysOf(
  { siteKey, namesKey }: Workshop,
  { digest, capture, withdrawn, ties, pictured, pages, lines }: Known,
  { digests, downloads }: ArticleContext,
): [ArticleFileKind, string][] {
  const bytes = digests.of(captureFile(capture));
  // A withdrawn text's file says so, whatever the capture's bytes are.
  const text = withdrawn ? digest : bytes;
  const key = (...parts: unknown[]): string => sha256(JSON.stringify(parts));
  return [
    ['page', key(namesKey, digest, ties, pictured, downloads, lines)],
    ['capture', key(siteKey, digest, bytes, downloads)],
    ...further('page', pages, key(siteKey, digest, pictured, lines)),
    ...further('capture/page', lines.length, key(siteKey, digest, bytes)),
    ...(downloads
      ? ([
          ['md', digest],
          ['json', key(namesKey, digest)],
        ] as [ArticleFileKind, string][])
      : []),
    ...(downloads && text ? ([['txt', text]] as [ArticleFileKind, string][]) : []),
    ...(pictured ? ([['card', key(siteKey, digest)]] as [ArticleFileKind, string][]) : []),
  ];
}

function further(folder: 'page' | 'capture/page', pages: number, key: string): [ArticleFileKind, string][] {
  return Array.from({ length: pages - 1 }, (_, at) => [`${folder}/${at + 2}`, key]);
}
