import type { Loader } from 'astro/loaders';
import { articleSchema } from '../article/article.ts';
import { bodyHtml } from '../article/html.ts';
import { parseArticle } from '../article/markdown.ts';
import { layout } from '../archive/layout.ts';
import { filesIn, readText } from './folder.ts';

/** The archive's articles, their bodies rendered as safe HTML. A file that is no article is left out: the build has told of it. */
export function articles(): Loader {
  return {
    name: 'articles',
    schema: articleSchema,
    async load({ store, parseData }) {
      store.clear();
      for (const file of filesIn(layout.articles, '.md')) {
        const { value } = parseArticle(readText(file), file);
        if (!value) continue;
        const id = file.slice(layout.articles.length + 1, -'.md'.length);
        const data = await parseData({ id, data: value.article });
        store.set({ id, data, body: value.body, rendered: { html: bodyHtml(value.body, value.article) } });
      }
    },
  };
}
