import type { Article } from './article.ts';
import { correctedSegments, textOfSegments, type Segment } from './corrections.ts';

/** One text of a record, corrections put in; `marked` holds the numbers of those that its page marks here. */
export interface CorrectedText {
  segments: Segment[];
  marked: number[];
}

/** The texts of a record outside its body, in the record's own shape, corrections put in. */
export interface CorrectedTexts {
  headline: CorrectedText | null;
  standfirst: CorrectedText[];
  figures: { caption: CorrectedText | null; credit: CorrectedText | null }[];
  related: CorrectedText[];
  comments: CorrectedComment[];
  source: CorrectedText | null;
  section: CorrectedText | null;
  byline: CorrectedText | null;
  rights: CorrectedText | null;
}

interface CorrectedComment {
  author: CorrectedText | null;
  posted: CorrectedText | null;
  quotation: CorrectedText[];
  text: CorrectedText[];
}

/**
 * Puts the corrections into the texts of a record, each where its line is among those that the text was read from. Two texts
 * may rest on one line; the first in the order of the page marks the correction, after those `taken` by the body.
 */
export function correctedTexts(article: Article, taken: Iterable<number> = []): CorrectedTexts {
  const put = corrector(article, new Set(taken));
  const { evidence, comments } = article;
  const field = (name: 'headline' | 'source' | 'section' | 'byline' | 'rights'): CorrectedText | null =>
    optional(article[name], evidence[name]?.lines ?? [], put);
  return {
    source: field('source'),
    headline: field('headline'),
    standfirst: put(article.standfirst, evidence.standfirst?.lines ?? []),
    figures: article.figures.map((figure, at) => correctedFigure(figure, figureLines(article, at), put)),
    related: put(
      article.related.map(({ text }) => text),
      evidence.related?.lines ?? [],
    ),
    comments: comments.map((comment) => correctedComment(comment, put)),
    rights: field('rights'),
    section: field('section'),
    byline: field('byline'),
  };
}

/** The record as it should read: every text outside the body with its corrections put in. */
export function correctedArticle(article: Article): Article {
  if (article.corrections.length === 0) return article;
  const texts = correctedTexts(article);
  return {
    ...article,
    headline: orNull(texts.headline),
    source: orNull(texts.source),
    section: orNull(texts.section),
    byline: orNull(texts.byline),
    rights: orNull(texts.rights),
    standfirst: texts.standfirst.map(plain),
    figures: texts.figures.map(({ caption, credit }) => ({ caption: orNull(caption), credit: orNull(credit) })),
    related: article.related.map((line, at) => ({ ...line, text: plain(texts.related[at]!) })),
    comments: article.comments.map((comment, at) => ({ ...comment, ...plainComment(texts.comments[at]!) })),
  };
}

type Put = (texts: string[], lines: number[]) => CorrectedText[];

function corrector({ corrections }: Article, taken: Set<number>): Put {
  return (texts, lines) =>
    correctedSegments(texts, lines, corrections).map((segments) => {
      const numbers = segments.flatMap((segment) => ('correction' in segment ? [segment.correction] : []));
      const marked = numbers.filter((number) => !taken.has(number));
      for (const number of marked) taken.add(number);
      return { segments, marked };
    });
}

function optional(text: string | null, lines: number[], put: Put): CorrectedText | null {
  return text === null ? null : put([text], lines)[0]!;
}

function correctedFigure(
  { caption, credit }: Article['figures'][number],
  lines: number[],
  put: Put,
): CorrectedTexts['figures'][number] {
  const [first, second] = put([caption ?? '', credit ?? ''], lines);
  return { caption: caption === null ? null : first!, credit: credit === null ? null : second! };
}

// The lines are those of the words; the name and the time may stand elsewhere.
function correctedComment(comment: Article['comments'][number], put: Put): CorrectedComment {
  const { author, posted, quotation, text, lines, evidence } = comment;
  const head = put([author ?? '', posted ?? ''], evidence?.lines ?? []);
  const words = put([...quotation, ...text], lines);
  return {
    author: author === null ? null : head[0]!,
    posted: posted === null ? null : head[1]!,
    quotation: words.slice(0, quotation.length),
    text: words.slice(quotation.length),
  };
}

function plainComment({ author, posted, quotation, text }: CorrectedComment): Partial<Article['comments'][number]> {
  return { author: orNull(author), posted: orNull(posted), quotation: quotation.map(plain), text: text.map(plain) };
}

// Where each figure has a line of its own, only that one counts.
function figureLines({ evidence, figures }: Article, at: number): number[] {
  const lines = evidence.figures?.lines ?? [];
  return lines.length === figures.length ? [lines[at]!] : lines;
}

function plain({ segments }: CorrectedText): string {
  return textOfSegments(segments);
}

function orNull(text: CorrectedText | null): string | null {
  return text && plain(text);
}
