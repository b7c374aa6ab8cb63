import path from 'node:path';
import { articleFile, captureFile } from '../../../src/archive/layout.ts';
import type { Capture } from '../../../src/site/capture/capture-page.ts';
import type { ArticleEntry } from '../../../src/site/article/entry.ts';
import { fileChunks } from '../../files/read-chunks.ts';
import type { Piece } from '../../files/write.ts';
import { furtherNumber, isFurther, isOfCapture, type ArticleFileKind, type FurtherPageKind } from './article-files.ts';
import type { SiteModule } from '../compiled/compiled-site.ts';
import type { ArticlesTask } from './render-articles.ts';
import type { ShelfReader } from '../shelves/shelf-files.ts';

/** What a file of an article is made with besides the article's entry. */
type Given = Omit<ArticlesTask, 'articles'> &
  ArticlesTask['articles'][number] & { reader: ShelfReader; captured: () => Capture | null };

/** Makes a file of an article, in pieces. */
type Maker = (site: SiteModule, entry: ArticleEntry, given: Given) => Promise<Iterable<Piece>> | Iterable<Piece>;

/** What makes one of an article's files. */
export function makerOf(kind: ArticleFileKind, { data }: ArticleEntry): Maker {
  if (isFurther(kind)) return (isOfCapture(kind) ? captureMaker : furtherMaker)(furtherNumber(kind));
  return (data.withdrawn && withdrawnMakers[kind]) || makers[kind];
}

const makers: Record<Exclude<ArticleFileKind, FurtherPageKind>, Maker> = {
  page: async (site, entry, given) => {
    const { ties, pictured, settings } = given;
    const route = 'articles/[id]/index.astro';
    const page = { path: `/articles/${entry.id}/`, route, shown: { entry, ties, pictured } };
    return led(site, [await site.renderPage(page, settings)], given);
  },
  capture: captureMaker(1),
  md: (_, { id }, { archive }) => fileChunks(path.join(archive, articleFile(id))),
  json: (site, entry, { reader }) => (entry.whole === null ? site.recordJson(entry) : reader.record(entry.id)),
  txt: (_, { data }, { archive }) => fileChunks(path.join(archive, captureFile(data.capture))),
  card: async (site, { data }, { settings }) => [await site.png(site.cardOf(data, settings.title)!)],
};

function furtherMaker(number: number): Maker {
  return async (site, { html: _, ...entry }, given) => {
    const { page, html } = given.reader.further(entry.id, number);
    const shown = { entry, page, pictured: given.pictured };
    const address = site.articlePagePath(entry.id, number);
    const route = 'articles/[id]/page/[number].astro';
    const around = await site.renderPage({ path: address, route, shown }, given.settings);
    return led(site, site.filled(around, [html]), given);
  };
}

function* led(site: SiteModule, page: Iterable<Uint8Array>, { id, lines }: Given): Generator<Piece> {
  for (const piece of page) yield* site.ledToLines(piece, id, lines);
}

function captureMaker(number: number): Maker {
  return async (site, { id, data, whole }, { captured, settings }) => {
    const downloads = settings.downloads || whole !== null;
    const shown = { id, data, whole, capture: captured(), number, downloads };
    const address = site.capturePagePath(id, number);
    const route = 'articles/[id]/capture/[...page].astro';
    const around = await site.renderPage({ path: address, route, shown }, settings);
    return site.filled(around, site.linesHtml(shown, settings));
  };
}

const withdrawnMakers: Partial<typeof makers> = {
  page: withdrawnMaker(''),
  capture: withdrawnMaker('capture/'),
  txt: (site, { data }) => [site.withdrawalText(data)],
};

function withdrawnMaker(inside: string): Maker {
  return async (site, { id, data }, { settings }) => {
    const address = `/articles/${id}/${inside}`;
    const page = { path: address, route: 'articles/[...withdrawn].astro', shown: data };
    return [await site.renderPage(page, settings)];
  };
}
