import fs from 'node:fs';
import path from 'node:path';
import { articleFile } from '../../src/archive/layout.ts';
import type { Article } from '../../src/article/article.ts';
import type { Settings } from '../../src/archive/settings.ts';
import type { ArticleEntry } from '../../src/site/entry.ts';
import type { SitePage } from '../../src/site/page.ts';
import type { Ties } from '../../src/site/ties.ts';
import { loadCapture } from '../files/archive.ts';
import { keptReadingOf } from '../ingest/readings.ts';
import { articlePath, furtherNumber, isFurther, type ArticleFileKind, type FurtherPageKind } from './article-files.ts';
import type { SiteModule } from './compiled-site.ts';
import { folderMaker } from './folder-maker.ts';
import { shelfIndex, shelfReader, type ShelfReader } from './shelf-files.ts';
import { writeFile } from '../files/write.ts';

/** Files of a shelf's articles that are to be made, and what their pages need besides what the shelf holds. */
export interface ArticlesTask {
  archive: string;
  /** The folder of the readings that ingest has kept. */
  readings: string;
  shelf: string;
  out: string;
  settings: Settings;
  articles: { id: string; ties: Ties; pictured: boolean; kinds: ArticleFileKind[] }[];
}

type Asked = ArticlesTask['articles'][number];

/** Makes the files that are asked for. */
export async function renderArticles(site: SiteModule, task: ArticlesTask): Promise<void> {
  const reader = shelfReader(task.shelf, shelfIndex(task.shelf));
  const makeFolder = folderMaker();
  for (const asked of task.articles) {
    const entry = reader.entry(asked.id);
    for (const kind of asked.kinds) {
      const file = path.join(task.out, articlePath(asked.id, kind));
      makeFolder(file);
      writeFile(file, await makerOf(kind, entry)(site, entry, asked, { ...task, reader }));
    }
  }
  reader.close();
}

type Maker = (
  site: SiteModule,
  entry: ArticleEntry,
  asked: Asked,
  task: ArticlesTask & { reader: ShelfReader },
) => Promise<string | Uint8Array> | string | Uint8Array;

const makers: Record<Exclude<ArticleFileKind, FurtherPageKind>, Maker> = {
  page: (site, entry, { ties, pictured }, { settings }) =>
    site.renderPage(
      { path: `/articles/${entry.id}/`, route: 'articles/[id]/index.astro', shown: { entry, ties, pictured } },
      settings,
    ),
  capture: (site, { id, data, whole }, _, { archive, readings, settings }) => {
    const bytes = captureBytes(archive, data.capture);
    const capture = bytes && site.shownCapture(data, bytes, (sum) => keptReadingOf(readings, sum));
    const shown = { id, data, whole, capture, downloads: settings.downloads || whole !== null };
    return site.renderPage({ path: `/articles/${id}/capture/`, route: 'articles/[id]/capture.astro', shown }, settings);
  },
  md: (_, { id }, __, { archive }) => fs.readFileSync(path.join(archive, articleFile(id))),
  json: (site, entry, _, { reader }) =>
    entry.whole === null ? Buffer.concat(site.recordJson(entry)) : reader.record(entry.id),
  txt: (_, { data }, __, { archive }) => captureBytes(archive, data.capture)!,
  card: (site, { data }, _, { settings }) => site.png(site.cardOf(data, settings.title)!),
};

function makerOf(kind: ArticleFileKind, { data }: ArticleEntry): Maker {
  if (isFurther(kind)) return furtherMaker(furtherNumber(kind));
  return (data.withdrawn && withdrawnMakers[kind]) || makers[kind];
}

function furtherMaker(number: number): Maker {
  return async (site, { html: _, ...entry }, { pictured }, { reader, settings }) => {
    const { page, html } = reader.further(entry.id, number);
    const shown = { entry, page: { ...page, html: site.bodyGap }, pictured };
    const address = site.articlePagePath(entry.id, number);
    const route = 'articles/[id]/page/[number].astro';
    return site.filled(await site.renderPage({ path: address, route, shown }, settings), html);
  };
}

const withdrawnMakers: Partial<typeof makers> = {
  page: (site, { id, data }, _, { settings }) => site.renderPage(withdrawnPage(`/articles/${id}/`, data), settings),
  capture: (site, { id, data }, _, { settings }) =>
    site.renderPage(withdrawnPage(`/articles/${id}/capture/`, data), settings),
  txt: (site, { data }) => site.withdrawalText(data),
};

function withdrawnPage(address: string, article: Article): SitePage {
  return { path: address, route: 'articles/[...withdrawn].astro', shown: article };
}

function captureBytes(archive: string, name: string): Uint8Array | null {
  return loadCapture(archive, name).value ?? null;
}
