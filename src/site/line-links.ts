import type { Article } from '../article/article.ts';

/** Where a line of a capture has its place on the article's page: the part of the address after #, and its name. */
export interface LineLink {
  fragment: string;
  label: string;
}

/** For the lines that paragraphs and comments begin on, the way back to them. A line that two rest on leads to the first. */
export function lineLinks({ evidence, comments }: Pick<Article, 'evidence' | 'comments'>): Map<number, LineLink> {
  const passages = [
    ...(evidence.body?.lines ?? []).map((line, at) => passage(line, 'p', at + 1)),
    ...comments.flatMap(({ n, lines }) => lines.slice(0, 1).map((line) => passage(line, 'c', n))),
  ];
  return new Map(passages.reverse());
}

function passage(line: number, letter: 'p' | 'c', n: number): [number, LineLink] {
  return [line, { fragment: `${letter}-${n}`, label: `${letter === 'p' ? 'Paragraph' : 'Comment'} ${n}` }];
}
