import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brokenArticles, brokenSite, differences, leftovers } from './broken.ts';
import { contents, type Contents } from './contents.ts';
import { faultyRun, type Ended, type Fault } from './fault.ts';
import { built, ingested, SITE } from './unharmed.ts';

/** Two states of an archive, and all that ingest and build make of each where nothing goes wrong. */
export interface Trial {
  folder: string;
  archive: string;
  out: string;
  states: Record<'old' | 'new', State>;
  /** How many steps of writing each command has from the old state to the new, and how long it takes in ms. */
  sizes: Record<Command, { steps: number; took: number }>;
}

/** The commands that write. */
export type Command = 'ingest' | 'build';

/** The files of an archive by their paths: what a curator puts there, and the articles and the site made of it. */
export interface State {
  inputs: Record<string, string>;
  articles: Record<string, string>;
  made: { articles: Contents; site: Contents };
}

/** What befalls a command: a fault at a step, or being stopped after so many ms; and the state that the next run finds. */
export interface Mishap {
  fault: Fault;
  stopAfter?: number;
  next: 'old' | 'new';
}

/** How a command met a fault, and what is not as promised. */
export interface Survival {
  ended: Ended;
  broken: string[];
}

/** Makes a trial of two states, given as the archive's files but for its articles. The archive is left in the old one, built. */
export async function trial(inputs: Record<'old' | 'new', Record<string, string>>): Promise<Trial> {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-faults-')));
  const place = { folder, archive: path.join(folder, 'archive'), out: path.join(folder, 'site') };
  const states = { new: await state(place, inputs.new), old: await state(place, inputs.old) };
  putFiles(place.archive, { ...inputs.new, ...states.old.articles });
  const ingest = await counted('ingest', place);
  putFiles(place.archive, { ...inputs.new, ...states.new.articles });
  const build = await counted('build', place);
  putFiles(place.archive, { ...inputs.old, ...states.old.articles });
  await built(place.archive, place.out);
  return { ...place, states, sizes: { ingest, build } };
}

/**
 * Has a command meet a mishap on the way from the old state to the new, and tells what is not as promised then and after the
 * next run. The archive is left in the old state, built.
 */
export function survival(made: Trial, command: Command, mishap: Mishap): Promise<Survival> {
  return survivals[command](made, mishap);
}

const survivals: Record<Command, (made: Trial, mishap: Mishap) => Promise<Survival>> = {
  async ingest(made, { fault, stopAfter }) {
    const { archive, states } = made;
    // A capture's article goes by hand: ingest removes none.
    putFiles(archive, { ...states.new.inputs, ...states.old.articles });
    for (const file of Object.keys(states.old.articles)) {
      if (!(file in states.new.articles)) fs.rmSync(path.join(archive, file));
    }
    const ended = await faultyRun('ingest', argsOf('ingest', made), fault, stopAfter);
    const after = brokenArticles(made);
    await run('ingest', made);
    const repaired = differences(contents(path.join(archive, 'articles')), states.new.made.articles);
    const left = leftovers(made);
    putFiles(archive, { ...states.old.inputs, ...states.old.articles });
    return { ended, broken: told({ 'after the fault': after, 'after the next run': [...repaired, ...left] }) };
  },

  async build(made, { fault, stopAfter, next }) {
    const { archive, out, states } = made;
    putFiles(archive, { ...states.new.inputs, ...states.new.articles });
    const ended = await faultyRun('build', argsOf('build', made), fault, stopAfter);
    const after = brokenSite(made);
    putFiles(archive, { ...states[next].inputs, ...states[next].articles });
    await run('build', made);
    const repaired = [...differences(contents(out), states[next].made.site), ...leftovers(made)];
    putFiles(archive, { ...states.old.inputs, ...states.old.articles });
    if (next === 'new') await built(archive, out);
    return { ended, broken: told({ 'after the fault': after, 'after the next run': repaired }) };
  },
};

async function state(place: Place, inputs: State['inputs']): Promise<State> {
  putFiles(place.archive, inputs);
  await ingested(place.archive);
  await built(place.archive, place.out);
  const articles = path.join(place.archive, 'articles');
  const made = { articles: contents(articles), site: contents(place.out) };
  const texts = [...made.articles.keys()].map((name) => [
    `articles/${name}`,
    fs.readFileSync(path.join(articles, name), 'utf8'),
  ]);
  return { inputs, articles: Object.fromEntries(texts) as Record<string, string>, made };
}

type Place = Pick<Trial, 'folder' | 'archive' | 'out'>;

async function run(command: Command, place: Place): Promise<void> {
  const { code, stderr } = await faultyRun(command, argsOf(command, place), { kind: 'none', at: 0 });
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr}`);
}

async function counted(command: Command, place: Place): Promise<{ steps: number; took: number }> {
  const log = path.join(place.folder, 'steps');
  const start = performance.now();
  await faultyRun(command, argsOf(command, place), { kind: 'none', at: 0, log });
  const took = performance.now() - start;
  const steps = Number(fs.readFileSync(log, 'utf8'));
  fs.rmSync(log);
  return { steps, took };
}

function argsOf(command: Command, { archive, out }: Place): string[] {
  const common = ['--archive', archive];
  return command === 'ingest' ? common : [...common, '--out', out, '--site', SITE];
}

/** Has an archive hold these captures and articles and no others. */
function putFiles(archive: string, files: Record<string, string>): void {
  for (const folder of ['captures', 'articles']) {
    fs.rmSync(path.join(archive, folder), { recursive: true, force: true });
  }
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(archive, file)), { recursive: true });
    fs.writeFileSync(path.join(archive, file), text);
  }
}

function told(found: Record<string, string[]>): string[] {
  return Object.entries(found).flatMap(([when, broken]) => broken.map((one) => `${when}: ${one}`));
}
