import type { Comment } from '../capture/reading.ts';
import { fixedLocale } from './collation.ts';

/** A comment together with the numbers of the comments that quote it, and of those that answer it without. */
export interface ThreadedComment {
  comment: Comment;
  quotedBy: number[];
  answeredBy: number[];
}

/** The comments in the order of the page, each knowing which others quote or answer it. */
export function thread(comments: Comment[]): ThreadedComment[] {
  const quoting = Map.groupBy(comments, ({ quotes }) => quotes);
  const answering = Map.groupBy(comments, ({ replyTo }) => replyTo);
  return comments.map((comment) => ({
    comment,
    quotedBy: (quoting.get(comment.n) ?? []).map(({ n }) => n),
    answeredBy: (answering.get(comment.n) ?? []).filter(({ quotes }) => quotes !== comment.n).map(({ n }) => n),
  }));
}

/** Whether a comment section is long enough to start folded: more than 5 comments or 300 words. */
export function startsFolded(comments: Comment[]): boolean {
  return comments.length > 5 || wordCount(comments.flatMap(({ text }) => text).join('\n')) > 300;
}

/** The most votes that any of these comments has, up or down, so that their bars can be drawn to one scale. */
export function mostVotes(comments: Comment[]): number {
  return comments.reduce((most, { votes }) => Math.max(most, votes?.up ?? 0, votes?.down ?? 0), 0);
}

// To make one takes as long as to part a long comment with it.
const segmenter = new Intl.Segmenter(fixedLocale, { granularity: 'word' });

function wordCount(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
