import { articleFile } from '../../../src/archive/layout.ts';

/** One of the files of an article's own, by its path inside the site; of what is too long for a page, each further page is one. */
export type ArticleFileKind = 'page' | 'capture' | 'md' | 'json' | 'txt' | 'card' | FurtherPageKind;

/** A page of a long article, or of a long capture, after the first, by its number. */
export type FurtherPageKind = `${'' | 'capture/'}page/${number}`;

/** The number of a further page. */
export function furtherNumber(kind: FurtherPageKind): number {
  return Number(kind.split('/').at(-1));
}

/** Whether a file is a further page. */
export function isFurther(kind: ArticleFileKind): kind is FurtherPageKind {
  return kind.includes('/');
}

/** Whether a further page is one of the capture. */
export function isOfCapture(kind: FurtherPageKind): boolean {
  return kind.startsWith('capture/');
}

/** The path of an article's file inside the site. */
export function articlePath(id: string, kind: ArticleFileKind): string {
  return isFurther(kind) ? `articles/${id}/${kind}/index.html` : paths[kind](id);
}

const paths: Record<Exclude<ArticleFileKind, FurtherPageKind>, (id: string) => string> = {
  page: (id) => `articles/${id}/index.html`,
  capture: (id) => `articles/${id}/capture/index.html`,
  md: articleFile,
  json: (id) => `articles/${id}.json`,
  txt: (id) => `articles/${id}.txt`,
  card: (id) => `articles/${id}.png`,
};
