import type { Article } from '../../article/article.ts';
import { correctedArticle } from '../../article/corrected.ts';
import { renderBody } from '../../article/html.ts';
import type { ArticleFile } from '../../article/markdown.ts';
import type { Mention, NameFinder, Passage } from '../../article/mentions.ts';
import type { FurtherPage } from './further-page.ts';
import { fitsOnePage } from './body-pages.ts';
import { longArticle, type Whole } from './long-article.ts';
import { shownPart } from './shown-part.ts';

/** An article's file taken apart, as far as its pages need it. */
export type ArticleSource = Pick<ArticleFile, 'article' | 'body'>;

/**
 * An article as its first page gets it: the record with its corrections put in, the record as the capture has it where that is
 * something else, its body in Markdown, as safe HTML and as the text of its paragraphs, and the archive's names in it. Of an
 * article that is too long for a page it is the part that is shown there, the body a text, and `whole` tells of all of it.
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

/** All that the data files need of an article, however long it is. */
export type WholeEntry = Omit<ArticleEntry, 'html'>;

/** An article in every form: its first page, all of it for the data files, and the pages after the first, which most have not. */
export interface ArticleForms {
  entry: ArticleEntry;
  all: WholeEntry;
  further: () => Iterable<FurtherPage>;
}

/** Makes an article ready for the site, where its first page is at `address`. */
export function articleForms(
  id: string,
  { article, body }: ArticleSource,
  findNames: NameFinder,
  address: string,
): ArticleForms {
  const shown = shownPart(article);
  const record = corrected(shown);
  const mentioned = (paragraphs: string[]): Mention[] => findNames(passagesOf(record.data, paragraphs));
  const isShort = shown === article && fitsOnePage(body);
  const long = isShort ? null : longArticle(article, shown, body, address);
  // Much of a body's Markdown may be backslashes, and the text fit the page.
  if (long === null || (shown === article && long.whole.pages.length === 1)) {
    const { html, paragraphs } = renderBody(body, article, `${address}capture/`);
    const entry = { id, ...record, body, html, paragraphs, mentions: mentioned(paragraphs), whole: null };
    return { entry, all: entry, further: () => [] };
  }
  const { html, whole, paragraphs, shownParagraphs, further } = long;
  const mentions = mentioned(shownParagraphs);
  const beginning = { body: shownParagraphs.join('\n\n'), html, paragraphs: shownParagraphs };
  return {
    entry: { id, ...record, ...beginning, mentions, whole },
    all: { id, ...corrected(article), body, paragraphs, mentions, whole },
    further,
  };
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
