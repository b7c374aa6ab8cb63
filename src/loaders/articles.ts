import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleSchema, type Article } from '../article/article.ts';
import { correctedArticle } from '../article/corrected.ts';
import { renderBody } from '../article/html.ts';
import { parseArticle } from '../article/markdown.ts';
import { nameFinder, type NameFinder, type Passage } from '../article/mentions.ts';
import { layout } from '../archive/layout.ts';
import { parseNames } from '../archive/names.ts';
import { filesIn, readText } from './folder.ts';

const mention = z.object({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place']),
  forms: z.array(z.string()),
  passages: z.array(z.string()),
});

/**
 * An article as the pages get it: the record with its corrections put in, the record as the capture has it where that is
 * something else, and the names of the archive that the article mentions.
 */
const entrySchema = articleSchema.extend({ uncorrected: articleSchema.nullable(), mentions: z.array(mention) });

/** The archive's articles, their bodies rendered as safe HTML. A file that is no article is left out: the build has told of it. */
export function articles() {
  return {
    name: 'articles',
    schema: entrySchema,
    async load({ store, parseData }) {
      store.clear();
      const findNames = nameFinder(parseNames(readText(layout.names), layout.names).value ?? []);
      for (const file of filesIn(layout.articles, '.md')) {
        const { value } = parseArticle(readText(file), file);
        if (!value) continue;
        const { entry, html } = entryOf(value.article, value.body, findNames);
        const id = file.slice(layout.articles.length + 1, -'.md'.length);
        store.set({ id, data: await parseData({ id, data: entry }), body: value.body, rendered: { html } });
      }
    },
  } satisfies Loader;
}

function entryOf(
  article: Article,
  body: string,
  findNames: NameFinder,
): { entry: z.infer<typeof entrySchema>; html: string } {
  const { html, paragraphs } = renderBody(body, article);
  const corrected = correctedArticle(article);
  const mentions = findNames(passagesOf(corrected, paragraphs));
  return { entry: { ...corrected, uncorrected: corrected === article ? null : article, mentions }, html };
}

function passagesOf({ headline, standfirst, figures, comments }: Article, paragraphs: string[]): Passage[] {
  const above = [headline, ...standfirst, ...figures.map(({ caption }) => caption)].filter((text) => text !== null);
  return [
    ...above.map((text) => ({ id: '', text })),
    ...paragraphs.map((text, at) => ({ id: `p-${at + 1}`, text })),
    ...comments.map(({ n, text }) => ({ id: `c-${n}`, text: text.join('\n') })),
  ];
}
