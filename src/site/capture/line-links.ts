import type { Article } from '../../article/article.ts';
import type { Comment } from '../../capture/reading/reading.ts';

/** Where a line of a capture has its place on the article's page: the part of the address after #, and its name. */
export interface LineLink {
  fragment: string;
  label: string;
}

/** For those of some lines that paragraphs and comments begin on, the way back to them. A line that two rest on leads to the first. */
export function lineLinks(
  { evidence }: Pick<Article, 'evidence'>,
  comments: Pick<Comment, 'n' | 'lines'>[],
  [first, last]: [first: number, last: number],
): Map<number, LineLink> {
  const links = new Map<number, LineLink>();
  const add = (line: number | undefined, letter: 'p' | 'c', n: number): void => {
    if (line !== undefined && line >= first && line <= last && !links.has(line)) links.set(line, passage(letter, n));
  };
  evidence.body?.lines.forEach((line, at) => add(line, 'p', at + 1));
  comments.forEach(({ n, lines }) => add(lines[0], 'c', n));
  return links;
}

function passage(letter: 'p' | 'c', n: number): LineLink {
  return { fragment: `${letter}-${n}`, label: `${letter === 'p' ? 'Paragraph' : 'Comment'} ${n}` };
}
