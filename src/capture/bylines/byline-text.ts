import type { Names } from './person-names.ts';

/** The names on a line that may be a byline; none where the line is the word that means "by" and nothing else. */
export interface BylineText extends Names {
  kind: 'by' | 'author' | 'editor' | 'alone';
}
