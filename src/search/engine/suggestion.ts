import { folded } from '../words/occurrences.ts';
import { wordLengths } from '../words/word-list.ts';

/** The archive's words of a length, those in most texts first. */
export type WordsOfLength = (length: number) => Promise<string[]>;

/**
 * A query with each word that the archive does not have put right by one of its own that differs in one letter: one too
 * many, one missing, one wrong, or two that changed places. Null where no word needs it or none can be put right.
 */
export async function suggestion(query: string, words: WordsOfLength): Promise<string | null> {
  let put = '';
  let changed = false;
  for (const [token] of query.matchAll(
    /(?:^|\s)-\S+|(?:source|year|name):(?:"[^"]*"?|\S+)|[\p{L}\p{M}’']+|[^\p{L}]/giu,
  )) {
    const better = /^[\p{L}\p{M}’']+$/u.test(token) ? await nearest(folded(token).replace(/'s?$/, ''), words) : null;
    changed ||= better !== null;
    put += better ?? token;
  }
  return changed ? put : null;
}

async function nearest(word: string, words: WordsOfLength): Promise<string | null> {
  if (word.length < wordLengths.from || word.length > wordLengths.to) return null;
  const [same, shorter, longer] = await Promise.all([0, -1, 1].map((more) => words(word.length + more)));
  if (same!.includes(word)) return null;
  const near = [...same!, ...shorter!, ...longer!].filter((other) => oneApart(word, other));
  return near.find((other) => sameLetters(word, other)) ?? near[0] ?? null;
}

function oneApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length !== restB.length) return restA.slice(1) === restB || restA === restB.slice(1);
  return (
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

// Two letters that changed places are likelier than another letter.
function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
