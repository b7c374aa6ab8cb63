import { invertedNames } from '../bylines/inverted-names.ts';

const LONGEST = 300;
const CITATION = /^(.{5,160}?)\.\s+\p{Lu}[^;]{2,80};\s.*\d{4}/u;

/**
 * The authors in a line that cites a report as a catalogue does, "Lee, Ann; Ash, Bo. The Mill; Marl [Marl]. 6 May 1987: A4.",
 * with the given names put first; null for any other line.
 */
export function citedAuthors(line: string): string[] | null {
  const authors = line.length <= LONGEST ? CITATION.exec(line)?.[1] : undefined;
  return authors === undefined ? null : invertedNames(authors);
}
