import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../../tests/browser/chromium.ts';
import type { Asked, Bench } from '../setup/bench.ts';
import type { Who } from '../figures/figures.ts';
import type { Notes } from '../figures/samples.ts';
import { makeInput } from '../theirs/input.ts';
import { addMiniSearch } from '../theirs/minisearch.ts';
import { frequencies } from '../figures/works.ts';
import { type Host, host } from './host.ts';
import { firstResults } from './shown.ts';
import { searchWords } from './words.ts';

/** Someone's search as it is served: the page that searches, and the list that its results come into. */
interface Engine {
  who: Who;
  site: Host;
  page: string;
  results: string;
}

/** Searches for a word of each frequency with every engine in turn, each time in a browser that knows nothing of the site. */
export async function measureSearch(bench: Bench, asked: Asked, notes: Notes): Promise<void> {
  const engines = await served(bench, asked.tools, notes);
  const words = searchWords(asked.seed, bench.size);
  await using browser = await launchChromium();
  // The first page of a browser waits for more than the page.
  for (const engine of engines) await firstOf(browser, engine, words.middling).catch(() => null);
  for (const how of frequencies) {
    for (const engine of engines) {
      const works = [`search-time-${how}`, `search-bytes-${how}`] as const;
      await notes.attempt(works, engine.who, async () => {
        const { time, bytes } = await firstOf(browser, engine, words[how]);
        notes.add(works[0], engine.who, time);
        notes.add(works[1], engine.who, bytes);
      });
    }
  }
  for (const { site } of engines) await site.close();
}

function firstOf(browser: Browser, { site, page, results }: Engine, word: string): ReturnType<typeof firstResults> {
  return firstResults(browser, site, `${page}?q=${word}`, results);
}

async function served({ ours, theirs, folder }: Bench, tools: string | undefined, notes: Notes): Promise<Engine[]> {
  const mine: Engine = { who: 'ours', site: await host(ours.out), page: 'search/', results: '#search-results' };
  const [other] = theirs;
  if (!other) return [mine];
  const why = await addMiniSearch(makeInput(ours.archive, path.join(folder, 'input')), other.out, tools);
  if (why !== null) for (const how of frequencies) notes.missing([`search-time-${how}`], 'minisearch', why);
  const engines: Engine[] = [
    mine,
    { who: 'pagefind', site: await host(other.out), page: 'search/', results: '#results' },
    { who: 'minisearch', site: await host(other.out), page: 'minisearch/', results: '#results' },
  ];
  return engines.filter(({ who }) => who !== 'minisearch' || why === null);
}
