import type { Article } from '../article/article.ts';
import { correctedArticle } from '../article/corrected.ts';
import { renderBody } from '../article/html.ts';
import type { ArticleFile } from '../article/markdown.ts';
import type { Mention, NameFinder, Passage } from '../article/mentions.ts';

/**
 * An article as the pages get it: the record with its corrections put in, the record as the capture has it where that is
 * something else, its body in Markdown, as safe HTML and as the text of its paragraphs, and the archive's names in it.
 */
export interface ArticleEntry {
  id: string;
  data: Article;
  uncorrected: Article | null;
  body: string;
  html: string;
  paragraphs: string[];
  mentions: Mention[];
}

/** Makes an article ready for the pages. */
export function articleEntry(
  id: string,
  { article, body }: Pick<ArticleFile, 'article' | 'body'>,
  findNames: NameFinder,
): ArticleEntry {
  const { html, paragraphs } = renderBody(body, article);
  const data = correctedArticle(article);
  const uncorrected = data === article ? null : article;
  return { id, data, uncorrected, body, html, paragraphs, mentions: findNames(passagesOf(data, paragraphs)) };
}

function passagesOf({ headline, standfirst, figures, comments }: Article, paragraphs: string[]): Passage[] {
  const above = [headline, ...standfirst, ...figures.map(({ caption }) => caption)].filter((text) => text !== null);
  return [
    ...above.map((text) => ({ id: '', text })),
    ...paragraphs.map((text, at) => ({ id: `p-${at + 1}`, text })),
    ...comments.map(({ n, text }) => ({ id: `c-${n}`, text: text.join('\n') })),
  ];
}
