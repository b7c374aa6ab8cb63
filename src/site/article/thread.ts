import type { Comment } from '../../capture/reading/reading.ts';
import { fixedLocale } from '../words/collation.ts';

/** The numbers of the comments that quote one, and of those that answer it without. */
export interface Answers {
  quotedBy: number[];
  answeredBy: number[];
}

/** Which other comments quote or answer each comment, in the order of the page. */
export function thread(comments: Comment[]): Answers[] {
  const quoting = Map.groupBy(comments, ({ quotes }) => quotes);
  const answering = Map.groupBy(comments, ({ replyTo }) => replyTo);
  return comments.map(({ n: own }) => ({
    quotedBy: (quoting.get(own) ?? []).map(({ n }) => n),
    answeredBy: (answering.get(own) ?? []).filter(({ quotes }) => quotes !== own).map(({ n }) => n),
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
