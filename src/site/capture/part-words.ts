import type { PagePart, Range } from '../article/article-places.ts';
import type { LineRange } from './capture-layout.ts';

/** What a page of a long article has, in words: `paragraphs 901 to 1,800 and comment 7, continued`. */
export function partWords({ characters, paragraphs, captions, comments }: PagePart): string {
  const words = [
    paragraphs ? rangeWords('paragraph', paragraphs) : characters > 0 ? 'more of the text' : null,
    captions && rangeWords('caption', captions),
    comments && rangeWords('comment', comments),
  ].filter((one) => one !== null);
  return inOneList(words);
}

/** The lines that a page of a capture has, in words: `lines 901 to 1,800`. */
export function linesWords({ first, last, start }: LineRange): string {
  return rangeWords('line', { first, last, continued: start > 0 });
}

/** Things one after the other: `a, b and c`. */
export function inOneList(words: string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}

function rangeWords(name: string, { first, last, continued }: Range): string {
  const [from, to] = [first, last].map((n) => n.toLocaleString('en-GB'));
  if (first === last) return `${name} ${from}${continued ? ', continued' : ''}`;
  return continued ? `${name} ${from}, continued, to ${name} ${to}` : `${name}s ${from} to ${to}`;
}
