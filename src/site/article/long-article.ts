import type { Block } from '../../article/body-blocks.ts';
import { blocksHtml } from '../../article/body-blocks.ts';
import type { Article } from '../../article/article.ts';
import { hasSigns, signsIn } from '../../article/direction-signs.ts';
import { correctedTexts, type CorrectedText } from '../../article/corrected.ts';
import { markedBody, paragraphTexts } from '../../article/html.ts';
import type { Comment } from '../../capture/reading/reading.ts';
import { leadsFrom, nextPageOf, type PagePart, type Places, type Range } from './article-places.ts';
import { bodyPages, bodyPart, pageParagraphs, relatedOn } from './body-pages.ts';
import { captionPages } from './caption-pages.ts';
import { commentPages, isCutShort, type PagedComment } from './comment-pages.ts';
import type { FurtherCaption, FurtherComment, FurtherPage } from './further-page.ts';
import { htmlPieces } from '../pages/html-pieces.ts';
import { mostVotes, thread, type Answers } from './thread.ts';

/** What the first page of a long article knows of all of it. */
export interface Whole extends Places {
  /** Characters of the body, and comments. */
  characters: number;
  comments: number;
  /** The most votes that a comment has, up or down. */
  mostVotes: number;
  /** For each comment of the first page: the others that quote or answer it, and the page that it goes on on, or null. */
  answers: (Answers & { goesOn: number | null })[];
  /** Which line of the capture each of its comments begins on, if any. */
  commentLines: Pick<Comment, 'n' | 'lines'>[];
}

/** A long article, laid out on pages. */
export interface LongArticle {
  whole: Whole;
  /** The body of the first page: safe HTML, and the text of its paragraphs. */
  html: string;
  shownParagraphs: string[];
  /** The text of all paragraphs. */
  paragraphs: string[];
  /** The other pages, each made when it is asked for. */
  further: () => Iterable<FurtherPage>;
}

/** Lays out an article, of which the first page, at `address`, shows `shown` besides the body. */
export function longArticle(article: Article, shown: Article, markdown: string, address: string): LongArticle {
  const body = markedBody(markdown, article);
  const texts = correctedTexts(article, body.marked);
  const bodies = bodyPages(body.nodes);
  const answers = thread(article.comments);
  const captions = captionPages(texts.figures, shown.figures.length);
  const comments = commentPages(article.comments, texts.comments, answers, shown.comments.length);
  const later: Later[] = [
    ...bodies.slice(1).map((blocks) => ({ ...nothing, blocks })),
    ...captions.map((own) => ({ ...nothing, captions: own })),
    ...comments.map((own) => ({ ...nothing, comments: own })),
  ];
  const places = { pages: [firstPart(bodies[0]!, shown), ...later.map(partOf)], marks: marksOf(later, article) };
  const html = (blocks: Block[], page: number): string[] => {
    const related = relatedOn(blocks, body.related, page === 1);
    const leads = leadsFrom(address, page, places);
    return blocksHtml(blocks, { lines: body.lines, related, leads, capture: `${address}capture/` });
  };
  return {
    whole: {
      ...places,
      characters: places.pages.reduce((sum, { characters }) => sum + characters, 0),
      comments: article.comments.length,
      mostVotes: mostVotes(article.comments),
      answers: shown.comments.map(({ n }, at) => ({
        ...answers[at]!,
        goesOn: isCutShort(texts.comments[at]!) ? nextPageOf(`c-${n}`, 1, places) : null,
      })),
      commentLines: article.comments.map(({ n, lines }) => ({ n, lines: lines.slice(0, 1) })),
    },
    html: html(bodies[0]!, 1).join(''),
    shownParagraphs: pageParagraphs(bodies[0]!),
    paragraphs: paragraphTexts(body.nodes),
    *further() {
      for (const [at, { blocks, captions: own, comments: said }] of later.entries()) {
        const number = at + 2;
        const body = [...htmlPieces(html(blocks, number), (one) => one)];
        const signs = signsIn(body.filter(hasSigns).join(''));
        yield { number, html: body, signs, captions: own, comments: said.map(continuing(number, places)) };
      }
    },
  };
}

/** What a page after the first has, one of the three. */
interface Later {
  blocks: Block[];
  captions: FurtherCaption[];
  comments: PagedComment[];
}

const nothing: Later = { blocks: [], captions: [], comments: [] };

function firstPart(blocks: Block[], { figures, comments }: Article): PagePart {
  const count = figures.length;
  return {
    ...bodyPart(blocks),
    captions: count > 0 ? { first: 1, last: count, continued: false } : null,
    comments: rangeOf(comments.map(({ n }) => ({ n, continued: false }))),
  };
}

function partOf({ blocks, captions, comments }: Later): PagePart {
  return {
    ...bodyPart(blocks),
    captions: rangeOf(captions),
    comments: rangeOf(comments.map(({ comment: { n }, continued }) => ({ n, continued }))),
  };
}

function rangeOf(parts: { n: number; continued: boolean }[]): Range | null {
  const [first] = parts;
  return first ? { first: first.n, last: parts.at(-1)!.n, continued: first.continued } : null;
}

function continuing(page: number, places: Places) {
  return ({ goesOn, ...item }: PagedComment): FurtherComment => ({
    ...item,
    goesOn: goesOn ? nextPageOf(`c-${item.comment.n}`, page, places) : null,
  });
}

function marksOf(later: Later[], { corrections }: Article): Record<number, number> {
  if (corrections.length === 0) return {};
  return Object.fromEntries(later.flatMap((page, at) => marksIn(page).map((number) => [number, at + 2])));
}

function marksIn({ blocks, captions, comments }: Later): number[] {
  const texts: (CorrectedText | null)[] = [
    ...captions.flatMap(({ caption, credit }) => [caption, credit]),
    ...comments.flatMap(({ texts: { author, posted, quotation, text } }) => [author, posted, ...quotation, ...text]),
  ];
  return [...blocks.flatMap(({ node }) => marksInNode(node)), ...texts.flatMap((text) => text?.marked ?? [])];
}

function marksInNode(node: Block['node'] | { type: string }): number[] {
  if (!('children' in node)) return [];
  const [, own] = /^correction-(\d+)$/.exec('properties' in node ? String(node.properties['id']) : '') ?? [];
  return [...(own === undefined ? [] : [Number(own)]), ...node.children.flatMap(marksInNode)];
}
