import type { Article } from '../article/article.ts';
import { correctedArticle } from '../article/corrected.ts';
import { bodyParagraphs, renderBody } from '../article/html.ts';
import type { ArticleFile } from '../article/markdown.ts';
import type { Mention, NameFinder, Passage } from '../article/mentions.ts';
import { shownPart, type Whole } from './shown-part.ts';

/** An article's file taken apart, as far as its pages need it. */
export type ArticleSource = Pick<ArticleFile, 'article' | 'body'>;

/**
 * An article as the pages get it: the record with its corrections put in, the record as the capture has it where that is
 * something else, its body in Markdown, as safe HTML and as the text of its paragraphs, and the archive's names in it. Of an
 * article that is too long for a page it is the part that is shown, and `whole` tells how much there is.
 */
export interface ArticleEntry {
  id: string;
  data: Article;
  uncorrected: Article | null;
  body: string;
  html: string;
  paragraphs: string[];
  mentions: Mention[];
  whole: Whole | null;
}

/** Makes an article ready for the pages. */
export function articleEntry(id: string, source: ArticleSource, findNames: NameFinder): ArticleEntry {
  const { article, body, whole } = shownPart(source);
  const { html, paragraphs } = renderBody(body, article);
  const { data, uncorrected } = corrected(article);
  return { id, data, uncorrected, body, html, paragraphs, mentions: findNames(passagesOf(data, paragraphs)), whole };
}

/** All that the data files need of an article, however long it is, from its file and from its entry for the pages. */
export type WholeEntry = Omit<ArticleEntry, 'html' | 'whole'>;

/** The whole of the article of which an entry shows a part. */
export function wholeEntry({ article, body }: ArticleSource, entry: ArticleEntry): WholeEntry {
  if (entry.whole === null) return entry;
  const { id, mentions } = entry;
  return { id, mentions, ...corrected(article), body, paragraphs: bodyParagraphs(body, article) };
}

function corrected(article: Article): Pick<ArticleEntry, 'data' | 'uncorrected'> {
  const data = correctedArticle(article);
  return { data, uncorrected: data === article ? null : article };
}

function passagesOf({ headline, standfirst, figures, comments }: Article, paragraphs: string[]): Passage[] {
  const above = [headline, ...standfirst, ...figures.map(({ caption }) => caption)].filter((text) => text !== null);
  return [
    ...above.map((text) => ({ id: '', text })),
    ...paragraphs.map((text, at) => ({ id: `p-${at + 1}`, text })),
    ...comments.map(({ n, text }) => ({ id: `c-${n}`, text: text.join('\n') })),
  ];
}
