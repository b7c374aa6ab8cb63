import { read } from '../../src/capture/read.ts';
import type { Reading } from '../../src/capture/reading/reading.ts';
import { runCommand } from '../console/command.ts';
import { crossValidated, type PageReader } from './cross-validation.ts';
import { FOLDS } from './folds.ts';
import { mistakesOn, told } from './mistakes.ts';
import { BENCH, type BenchPage, benchPages } from '../gold/bench-pages.ts';
import { type Scored, scored, type Scorer, scorerOf, type Scores } from './score.ts';

const usage = 'npm run bench:reader -- [--bench DIR] [--cross-validate]';
const options = {
  bench: { type: 'string', default: BENCH },
  'cross-validate': { type: 'boolean', default: false },
} as const;
const WORST = 20;

await runCommand({ usage, options }, async ({ values: { bench, 'cross-validate': byOtherSites } }) => {
  const scorer = await scorerOf(bench);
  const pages = benchPages(bench);
  const readings = timed(pages);
  report({ scorer, bench, pages, readings, reader: plain, how: 'weights as they are, which know these pages' });
  if (byOtherSites) {
    const reader = crossValidated(pages, (fold) => console.error(`part ${fold} of ${FOLDS} learned`));
    const unseen = new Map(pages.map((page) => [page.id, scored(reader(page))]));
    const how = `each page by weights learned from other sites, ${FOLDS} parts`;
    report({ scorer, bench, pages, readings: unseen, reader, how });
  }
  return 0;
});

function plain({ text }: BenchPage): Reading {
  return read(text);
}

function timed(pages: readonly BenchPage[]): Map<string, Scored> {
  const started = performance.now();
  const readings = new Map(pages.map((page) => [page.id, scored(plain(page))]));
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`${pages.length} pages in ${seconds.toFixed(2)} s: ${Math.round(pages.length / seconds)} pages a second`);
  console.log(`peak memory ${Math.round(megabytes)} MB\n`);
  return readings;
}

/** The readings of a bench's pages, with the reader that made them. */
interface Read {
  scorer: Scorer;
  bench: string;
  pages: readonly BenchPage[];
  readings: ReadonlyMap<string, Scored>;
  reader: PageReader;
  how: string;
}

function report(made: Read): void {
  const { scorer, bench, pages, readings, how } = made;
  const scores = scorer.scoreAll(bench, readings);
  console.log(`# ${how}\n`);
  scorer.print(scores);
  console.log('\nby language\n');
  scorer.print({ ...scores, summaries: byLanguage(scorer, bench, pages, readings) });
  console.log(`\nthe ${WORST} worst bodies (F1, precision, recall), and why\n`);
  printWorst(scores, made);
}

function byLanguage(
  scorer: Scorer,
  bench: string,
  pages: readonly BenchPage[],
  readings: ReadonlyMap<string, Scored>,
): Scores['summaries'] {
  const languages = [...new Set(pages.map(({ gold }) => gold.lang))].filter((lang) => lang !== null).sort();
  return Object.fromEntries(
    languages.map((lang) => {
      const { summaries } = scorer.scoreAll(bench, readings, (gold) => gold.lang === lang);
      return [lang, summaries['fundus+scrapinghub']!];
    }),
  );
}

function printWorst({ rows }: Scores, { pages, reader }: Read): void {
  const bodies = rows.filter(({ f }) => f !== undefined).sort((a, b) => a.f! - b.f!);
  for (const { f, precision, recall, id, lang } of bodies.slice(0, WORST)) {
    console.log([f, precision, recall].map((figure) => figure!.toFixed(3)).join(' '), id, lang ?? '');
    const page = pages.find((page) => page.id === id)!;
    for (const mistake of mistakesOn(page, reader(page))) console.log(`      ${told(mistake)}`);
  }
  console.log();
}
