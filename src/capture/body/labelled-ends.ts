import type { LineTraits } from '../traits/line-traits.ts';
import type { PageTraits } from '../traits/page-traits.ts';

const LABELLED = /^\p{Lu}[^:：.!?]{1,30}[:：]\s\S/u;
const SHORTEST = 30;
const LONGEST = 600;
const COMMAS = 2;
const FEWEST = 2;

/**
 * Goes on from a report to the lines below it that a name or a word and a colon begin and that list people or figures, spaced
 * as its paragraphs are: who played, who scored, what it cost. One alone may be anything.
 */
export function withLabelledEnds({ lines, topics }: PageTraits, path: Uint8Array): Uint8Array {
  const last = path.lastIndexOf(1);
  const paragraph = lines[last];
  if (!paragraph) return path;
  const belongs = (at: number) => isLabelled(lines[at]) && lines[at]!.blanksBefore === paragraph.blanksBefore;
  let [first, end] = [last + 1, last + 1];
  while (first > 0 && belongs(first - 1)) first--;
  while (belongs(end)) end++;
  if (end - first >= FEWEST && topics.topic[last + 1]! > 0) path.fill(1, last + 1, end);
  return path;
}

function isLabelled(line: LineTraits | undefined): boolean {
  if (!line || line.claimed || line.line.times > 1) return false;
  const { size, value } = line.line;
  if (size < SHORTEST || size > LONGEST || !LABELLED.test(value)) return false;
  const { leadsElsewhere, relatedHeading, dated } = line.wording;
  return (line.commas >= COMMAS || line.digits > 0) && line.siteWords + leadsElsewhere + relatedHeading + dated === 0;
}
