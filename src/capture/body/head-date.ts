import { namesDay } from '../dates/dates.ts';
import type { PageTraits } from '../traits/page-traits.ts';

const LONGEST = 90;
const MOST = 20;

/** Whether a line is short and names a day, as the date under a headline does; the months of an archive name none. */
export function isHeadDate({ lines }: PageTraits, at: number): boolean {
  const { claimed, line, wording } = lines[at]!;
  return !claimed && wording.dated > 0 && line.size <= LONGEST && namesDay(line.value, null);
}

/** The places of the first lines of a page that do; on a page of dates one is no better than another. */
export function headDates(page: PageTraits): number[] {
  const dates: number[] = [];
  for (let at = 0; at < page.lines.length && dates.length < MOST; at++) if (isHeadDate(page, at)) dates.push(at);
  return dates;
}
