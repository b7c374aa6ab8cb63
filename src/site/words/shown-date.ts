import { displayDate, htmlDate } from '../../article/date.ts';

/** A date as a page shows it; `datetime` is null where HTML has no way to write it. */
export interface ShownDate {
  text: string;
  datetime: string | null;
}

/** An EDTF date in words of `locale`, as exact as it is known; null stays null. */
export function shownDate(edtf: string | null, locale: string): ShownDate | null {
  return edtf === null ? null : { text: displayDate(edtf, locale), datetime: htmlDate(edtf) };
}
