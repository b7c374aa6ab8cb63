import { articleFile } from '../../src/archive/layout.ts';

/** The files of an article's own, by their paths inside the site. */
export const articleFiles = ['page', 'capture', 'md', 'json', 'txt', 'card'] as const;

/** One of the files of an article's own. */
export type ArticleFileKind = (typeof articleFiles)[number];

/** The path of an article's file inside the site. */
export function articlePath(id: string, kind: ArticleFileKind): string {
  return paths[kind](id);
}

const paths: Record<ArticleFileKind, (id: string) => string> = {
  page: (id) => `articles/${id}/index.html`,
  capture: (id) => `articles/${id}/capture/index.html`,
  md: articleFile,
  json: (id) => `articles/${id}.json`,
  txt: (id) => `articles/${id}.txt`,
  card: (id) => `articles/${id}.png`,
};
