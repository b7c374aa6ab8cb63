import { firstWords } from './first-words.ts';

/** What stands in place of a headline that the capture does not have. */
export const noHeadline = '[No headline captured]';

/** The most characters of a headline that are shown where it stands for the article: more than any real one has. */
const most = 500;

/** A headline as it is shown but for the article's own page: in lists, titles and above further pages, the beginning of one that is no headline. */
export function shownHeadline(headline: string | null): string {
  return headline === null ? noHeadline : firstWords(headline, most);
}

/** Whether a headline is so long that it is shown as other text is. */
export function isLongHeadline(headline: string): boolean {
  return headline.length > most;
}
