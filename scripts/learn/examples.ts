import { lineTraits } from '../../src/capture/traits/line-traits.ts';
import { splitLines } from '../../src/capture/text/lines.ts';
import { type PageTraits, pageTraits } from '../../src/capture/traits/page-traits.ts';
import { passage } from '../../src/capture/body/passage.ts';
import { draftOf, STEPS } from '../../src/capture/read.ts';
import { type GoldLine, goldLines } from '../gold/gold-lines.ts';
import type { BenchPage } from '../gold/bench-pages.ts';

/** A page to learn from: its lines that hold text with what the gold says of each. */
export interface Example {
  id: string;
  page: PageTraits;
  gold: readonly GoldLine[];
  /** What each line is worth: its length against that of the body. */
  cost: Float64Array;
  /** How much the page counts. */
  weight: number;
}

/** A line that holds a tenth of the body or more costs as much as a line can. */
const SHARES = 10;
const USUAL_BODY = 2000;
/** The sets with the gold nearest to what the reader is for count in full. */
const FULL = new Set(['fundus', 'scrapinghub']);
const OTHERS = 0.5;
const BARE = 0.25;
const AROUND = 2;

/** Makes examples of a page of the bench: as it is, and bare, as when somebody copies only the report. */
export function examplesOf(bench: BenchPage): Example[] {
  const { texts } = splitLines(bench.text);
  const gold = goldLines(bench, texts);
  const weight = FULL.has(bench.gold.set) ? 1 : OTHERS;
  const bare = bench.gold.body === null ? [] : bareLines(texts, gold);
  return [
    exampleOf(bench.id, texts, gold, weight),
    ...(bare.length > 0
      ? [
          exampleOf(
            bench.id,
            bare.map((at) => texts[at]!),
            bare.map((at) => gold[at]!),
            BARE,
          ),
        ]
      : []),
  ];
}

// A few lines above the body and below it, and none that are blank.
function bareLines(texts: readonly string[], gold: readonly GoldLine[]): number[] {
  const filled = texts.map((_, at) => at).filter((at) => texts[at]!.trim() !== '');
  const first = filled.findIndex((at) => gold[at] === 1);
  const last = filled.findLastIndex((at) => gold[at] === 1);
  return first < 0 ? [] : filled.slice(Math.max(0, first - AROUND), last + 1 + AROUND);
}

function exampleOf(id: string, texts: readonly string[], known: readonly GoldLine[], weight: number): Example {
  const page = pageTraits(lineTraits(draftOf(texts, STEPS.slice(0, STEPS.indexOf(passage)))));
  const gold = page.lines.map(({ line, claimed }) => (claimed ? 0 : known[line.n - 1]!));
  const lengths = page.lines.map(({ line }) => line.value.length);
  const body = lengths.reduce((sum, length, at) => sum + (gold[at] === 1 ? length : 0), 0);
  const cost = Float64Array.from(lengths, (length, at) => {
    return page.lines[at]!.claimed ? 0 : Math.min(1, (length / (body || USUAL_BODY)) * SHARES);
  });
  return { id, page, gold, cost, weight };
}
