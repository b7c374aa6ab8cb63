import { plainText } from './plain-text.ts';

/** The text of each numbered paragraph of a rendered body, as the page shows it. */
export function paragraphTexts(html: string): string[] {
  return [...html.matchAll(/<p id="p-\d+"[^>]*>(.*?)<\/p>/gs)].map(([, inner]) => plainText(inner!));
}
