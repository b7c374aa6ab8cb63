import { PUBLISHERS } from './publishers.ts';

const FORMS = new Set(PUBLISHERS.flatMap(({ forms }) => forms));

/** Whether a line, in lower case with single spaces, is the name of a known publisher and nothing else. */
export function isKnownPaper(key: string): boolean {
  return FORMS.has(key);
}
