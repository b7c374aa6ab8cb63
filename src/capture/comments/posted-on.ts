import { withoutActions } from './comment-actions.ts';
import { remembered } from '../text/remembered.ts';
import { timeOf } from '../dates/times.ts';

const LONGEST = 120;
const TIME_SIGN = /\d|day|ago|now|vor |hace|il y a|eben|heute|gestern|hier|hoy|ayer|oggi|ieri|ontem|[^\0-\u04ff]/i;
// "#3.1 — 4 May 2016, 10:07  12": the number of the comment before the time, and a count behind it.
const NUMBER_BEFORE = /^[#＃№]\s?\d{1,5}(?:\.\d{1,4})*[\s—–-]*/u;
const COUNT_BEHIND = /\s{2,}\d{1,5}$/;

/** Reads the time of posting off a line with nothing else than numbers or "Reply" beside it; a line is asked once for each of the lines above it. */
export const postedOn = remembered((value: string): string | null => {
  if (value.length > LONGEST || !TIME_SIGN.test(value)) return null;
  const bare = value.replace(NUMBER_BEFORE, '').replace(COUNT_BEHIND, '');
  return timeOf(withoutActions(bare)) ?? timeOf(bare);
});
