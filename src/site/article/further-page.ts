import type { CorrectedTexts } from '../../article/corrected.ts';
import type { Comment } from '../../capture/reading/reading.ts';
import type { ArticleEntry } from './entry.ts';
import { listPath } from '../pages/page.ts';
import { pagePath } from '../pages/paging.ts';
import type { Answers } from './thread.ts';

/** A caption on a page of a long article after the first: its number, and whether it is the rest of what an earlier page began. */
export type FurtherCaption = CorrectedTexts['figures'][number] & { n: number; continued: boolean };

/** A caption on any page. */
export type ShownCaption = CorrectedTexts['figures'][number] & Partial<FurtherCaption>;

/** A comment on a page of a long article after the first; `goesOn` is the number of the page with more of it, or null. */
export interface FurtherComment extends Answers {
  comment: ShownComment;
  texts: CorrectedTexts['comments'][number];
  continued: boolean;
  goesOn: number | null;
}

/** What is shown of a comment besides its texts. */
export type ShownComment = Pick<Comment, 'n' | 'quotes' | 'replyTo' | 'votes' | 'lines' | 'evidence'>;

/** A page of a long article after the first: its number, and what it goes on with. */
export interface FurtherPage {
  number: number;
  /** Safe HTML in pieces; nothing in them where it has nothing of the body. */
  html: string[];
  /** The signs of direction in that, each once. */
  signs: string;
  captions: FurtherCaption[];
  comments: FurtherComment[];
}

/** The same without its HTML, for which it has a gap. */
export type FurtherPageAround = Omit<FurtherPage, 'html'>;

/** What the page is shown with: the entry for the article's first page, but for its HTML, and whether there is a picture of it. */
export interface ShownFurtherPage {
  entry: Omit<ArticleEntry, 'html'>;
  page: FurtherPageAround;
  pictured: boolean;
}

/** The address of an article's page, `number` of it or the first. */
export function articlePagePath(id: string, number: number): string {
  return listPath(`/articles/${id}/`, pagePath(number));
}
