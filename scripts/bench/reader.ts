import { read } from '../../src/capture/read.ts';
import { runCommand } from '../console/command.ts';
import { crossValidated } from './cross-validation.ts';
import { FOLDS } from './folds.ts';
import { BENCH, type BenchPage, benchPages } from './pages.ts';
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
  report(scorer, bench, pages, readings, 'weights as they are, which know these pages');
  if (byOtherSites) {
    const unseen = crossValidated(pages, (fold) => console.error(`part ${fold} of ${FOLDS} read`));
    report(scorer, bench, pages, unseen, `each page by weights learned from other sites, ${FOLDS} parts`);
  }
  return 0;
});

function timed(pages: readonly BenchPage[]): Map<string, Scored> {
  const started = performance.now();
  const readings = new Map(pages.map(({ id, text }) => [id, scored(read(text))]));
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`${pages.length} pages in ${seconds.toFixed(2)} s: ${Math.round(pages.length / seconds)} pages a second`);
  console.log(`peak memory ${Math.round(megabytes)} MB\n`);
  return readings;
}

function report(
  scorer: Scorer,
  bench: string,
  pages: readonly BenchPage[],
  readings: ReadonlyMap<string, Scored>,
  how: string,
): void {
  const scores = scorer.scoreAll(bench, readings);
  console.log(`# ${how}\n`);
  scorer.print(scores);
  console.log('\nby language\n');
  scorer.print({ ...scores, summaries: byLanguage(scorer, bench, pages, readings) });
  console.log(`\nthe ${WORST} worst bodies (F1, precision, recall)\n`);
  printWorst(scores);
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

function printWorst({ rows }: Scores): void {
  const bodies = rows.filter(({ f }) => f !== undefined).sort((a, b) => a.f! - b.f!);
  for (const { f, precision, recall, id, lang } of bodies.slice(0, WORST)) {
    console.log([f, precision, recall].map((figure) => figure!.toFixed(3)).join(' '), id, lang ?? '');
  }
  console.log();
}
