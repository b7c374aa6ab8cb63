import { author } from './cast.ts';
import type { Paper } from './papers.ts';
import type { Random } from './random.ts';

/** The lines of a page's comments, and what a reader of them should find. */
export interface Thread {
  lines: string[];
  comments: Said[];
}

/** One comment as it was put into the page; `author` is null where the page does not name one. */
export interface Said {
  author: string | null;
  text: string;
  net: number;
}

/** Comments as a paper shows them, one for each text. */
export function thread(shown: Paper['thread'], texts: string[], by: Random): Thread {
  return texts.length > 0 ? THREADS[shown](texts, by) : { lines: ['Be the first to comment'], comments: [] };
}

const THREADS: Record<Paper['thread'], (texts: string[], by: Random) => Thread> = { votes, respect };

function votes(texts: string[], by: Random): Thread {
  const comments = texts.map((text) => ({ author: null, text, up: by.between(0, 40), down: by.between(0, 20) }));
  const lines = comments.flatMap(({ text, up, down }) => [text, '', `${up - down} ( +${up} / -${down} )`, '']);
  return {
    lines: ['Login to comment', '', ...lines, 'Login to leave a comment', 'User registration'],
    comments: comments.map(({ up, down, ...rest }) => ({ ...rest, net: up - down })),
  };
}

function respect(texts: string[], by: Random): Thread {
  const comments = texts.map((text) => ({ author: author(by), text, net: by.between(1, 60) }));
  const lines = comments.flatMap(({ author: name, text, net }) => [
    `Avatar of ${name}`,
    name,
    `${by.between(2, 23)} hours ago`,
    text,
    `Respect ${net}`,
    'Reply',
    'Share',
    'Report',
  ]);
  return { lines: [`All comments (${texts.length})`, 'Newest', 'Oldest', 'Most respected', ...lines], comments };
}
