import { namesDay } from '../dates/dates.ts';
import type { PageTraits } from './page-traits.ts';

const LONGEST = 90;

/** Whether a line is short and names a day, as the date under a headline does; the months of an archive name none. */
export function isHeadDate({ lines }: PageTraits, at: number): boolean {
  const { claimed, line, wording } = lines[at]!;
  return !claimed && wording.dated > 0 && line.size <= LONGEST && namesDay(line.value, null);
}
