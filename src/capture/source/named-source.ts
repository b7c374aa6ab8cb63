import type { MeasuredLine } from '../text/measured-line.ts';
import { CAPITAL, CASELESS, kindAt } from '../text/characters.ts';
import type { Evidence } from '../reading/reading.ts';

/** The name of a source and where it comes from. */
export interface NamedSource {
  name: string;
  evidence: Evidence;
  /** The line that is the masthead, where there is one. */
  masthead: number | null;
}

/** Whether a line may be the name of a paper and nothing else. */
export function looksNamed({ value, words, ends, size }: MeasuredLine): boolean {
  return (
    size >= 5 &&
    value.length <= 50 &&
    words <= 6 &&
    !ends &&
    (kindAt(value, 0) & (CAPITAL | CASELESS)) !== 0 &&
    !/[:：|,\t]|\d times$/.test(value)
  );
}

const ARTICLE = /^(?:the|die|der|das|le|la|el|il|de|het)\s/;

/** A name in lower case as it stands and without an article before it, which a page may leave out elsewhere. */
export function withAndWithoutArticle(name: string): string[] {
  return [name, name.replace(ARTICLE, '')];
}
