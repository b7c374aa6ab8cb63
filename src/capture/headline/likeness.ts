import type { MeasuredLine } from '../text/measured-line.ts';
import { beforeStems, nextStem, stemmable } from '../text/stems.ts';
import { unitList } from '../text/units.ts';
import { placeOf, putIn, wordTable } from '../text/word-table.ts';

/** How much of a text's stems the body has too and how much of them it comes back to, from 0 to 1, and how many its first paragraphs have. */
export interface Likeness {
  share: number;
  topic: number;
  lead: number;
}

/** A stem: how often it stands in the body, whether in its first paragraphs, and the last text that was found to have it. */
interface Stem {
  count: number;
  lead: boolean;
  text: number;
}

const SAMPLE = 6000;
const LEAD_LINES = 4;
const unitsOf = unitList();

/** Makes the measure of how much a text speaks of what the body speaks of, by the body's lines. */
export function likenessTo(body: readonly MeasuredLine[]): (text: string) => Likeness {
  const eachStem = stemsByPlace();
  eachStem(textOf(body), (stem) => stem.count++);
  eachStem(textOf(body.slice(0, LEAD_LINES)), (stem) => (stem.lead = true));
  let texts = 0;
  return (text) => {
    texts++;
    const found = { own: 0, shared: 0, topic: 0, lead: 0 };
    eachStem(text, (stem) => {
      if (stem.text === texts) return;
      stem.text = texts;
      found.own++;
      if (stem.count === 0) return;
      found.shared++;
      found.topic += weight(stem.count);
      if (stem.lead) found.lead++;
    });
    return {
      share: found.shared / Math.max(3, found.own),
      topic: found.topic / Math.max(4, found.own),
      lead: found.lead,
    };
  };
}

/** Makes what takes up each stem of a text, as it was left by the texts before. */
function stemsByPlace(): (text: string, take: (stem: Stem) => void) => void {
  const table = wordTable();
  const stems: Stem[] = [];
  return (text, take) => {
    const lower = unitsOf(stemmable(text));
    const cursor = beforeStems();
    while (nextStem(cursor, lower)) {
      const found = placeOf(table, lower.units, cursor);
      const place = found < 0 ? putIn(table, lower.units, cursor) : found;
      take((stems[place] ??= { count: 0, lead: false, text: 0 }));
    }
  };
}

function textOf(lines: readonly MeasuredLine[]): string {
  const taken: string[] = [];
  for (let at = 0, length = 0; at < lines.length && length < SAMPLE; at++) {
    taken.push(lines[at]!.value.slice(0, SAMPLE));
    length += taken.at(-1)!.length + 1;
  }
  return taken.join('\n').slice(0, SAMPLE);
}

// A word that stands in the body once says little of what it is about, one that stands there four times all.
function weight(count: number): number {
  return Math.min(1, Math.max(0, (count - 1) / 3));
}
