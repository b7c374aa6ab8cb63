import { firstWords } from '../words/first-words.ts';

/** The most characters that a summary has: more than any real standfirst. */
const most = 1000;

/** A standfirst as a summary of its article: its points, of one that is far too long the first of them. */
export function summaryOf(standfirst: string[]): string[] {
  let left = most;
  return standfirst.flatMap((point) => {
    const room = left;
    left -= point.length;
    return room > 0 ? [firstWords(point, room)] : [];
  });
}
