import type { MeasuredLine } from '../text/measured-line.ts';
import { phrasesOf } from '../text/phrases.ts';
import { PROFILE_FIELDS } from './comment-words.ts';

const FIELDS = new Set(phrasesOf(PROFILE_FIELDS));
const LONGEST = 40;

/** How many of the lines below a name in a forum say what it knows of that member: "Senior Member", "Posts", "1,204". */
export function profileLines(lines: readonly MeasuredLine[]): number {
  const short = lines.findIndex(({ value, ends }) => value.length > LONGEST || ends);
  const near = short < 0 ? lines : lines.slice(0, short);
  const last = near.findLastIndex(({ key }) => FIELDS.has(fieldIn(key)));
  if (last < 0) return 0;
  return near[last]!.value.includes(':') && !near[last]!.value.endsWith(':') ? last + 1 : last + 2;
}

function fieldIn(key: string): string {
  return key.split(':', 1)[0]!.trim();
}
