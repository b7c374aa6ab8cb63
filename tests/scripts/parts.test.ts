import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { called } from './called.ts';
import { sameFolders, temporaryFolder } from './folders.ts';
import { root as project } from '../../scripts/files/project.ts';

const place = temporaryFolder('parts');
const inPlace = (...names: string[]) => path.join(place, ...names);

interface Workflow {
  jobs: Record<'part' | 'join', { strategy?: { matrix: { part: number[] } }; steps: { run?: string }[] }>;
}

const workflow = parse(fs.readFileSync(path.join(project, '.github/workflows/large-archive.yml'), 'utf8')) as Workflow;
const count = workflow.jobs.part.strategy!.matrix.part.length;

/** The commands of a job that build, as its machine would run them. */
const commands = (job: 'part' | 'join', part = 0) =>
  workflow.jobs[job].steps
    .flatMap(({ run }) => (run?.includes('npm run build') ? [run] : []))
    .map((run) => run.replaceAll('${{ matrix.part }}', `${part}`).replaceAll('${{ strategy.job-total }}', `${count}`));

/** What GitHub says of the place that the site is for. */
const published = { ORIGIN: 'https://archive.example', BASE: '/files' };

const node = `'${process.execPath}'`;

/** Builds in that checkout as `npm run build` does, without what npm takes to start. */
const build = (args: string) => run(`${node} scripts/build.ts ${args}`);

/** Runs a command as the workflow does, in a checkout that shares this project's code and packages. */
const run = async (command: string) => {
  try {
    const { stdout } = await promisify(execFile)('bash', ['-c', command], {
      cwd: place,
      env: { ...process.env, ...published },
    });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
};

function makeCheckout(): void {
  for (const name of ['package.json', 'scripts', 'src', 'node_modules'])
    fs.symlinkSync(path.join(project, name), inPlace(name));
  fs.mkdirSync(inPlace('content/captures'), { recursive: true });
  fs.writeFileSync(
    inPlace('content/archive.yaml'),
    'title: Parts\ndescription: D\nlanguage: en\nsite: https://archive.example\n',
  );
  fs.writeFileSync(inPlace('content/names.yaml'), '- { name: Gull Rock, kind: place, aliases: [] }\n');
  for (let n = 1; n <= 400; n += 1) fs.writeFileSync(inPlace(`content/captures/${n}.txt`), capture(n));
}

const capture = (n: number) =>
  `The Skerry Mail\n\nBoat number ${n} comes home to Gull Rock\n\nBy Edda Marsh\n\n${1 + (n % 28)} March ${1990 + (n % 20)}\n\n` +
  `The boat with the number ${n} came home on Monday evening, as ${n} others had done before it, and was met at the quay by all who live there.\n`;

describe('a site built in parts', { concurrency: false }, () => {
  before(async () => {
    makeCheckout();
    assert.deepEqual(await run(`${node} scripts/ingest.ts > log`).then(({ code }) => code), 0);
  });
  after(() => fs.rmSync(place, { recursive: true, force: true }));

  test('is byte for byte the site built at once, by the steps of the workflow', async () => {
    assert.equal(count, 3);
    for (let part = 1; part <= count; part += 1)
      for (const one of commands('part', part)) assert.equal((await run(one)).code, 0);
    for (const one of commands('join')) assert.equal((await run(one)).code, 0);
    assert.equal((await build('--out whole --base /files')).code, 0);
    sameFolders(inPlace('dist'), inPlace('whole'));
    const pages = (part: number) => fs.readdirSync(inPlace(`dist.parts/${part}-of-3/articles`)).length;
    for (const part of [1, 2, 3]) assert.ok(pages(part) > 100, `part ${part} has its share`);
  });

  test('is not joined while a part is missing, and says which', async () => {
    fs.renameSync(inPlace('dist.parts/2-of-3'), inPlace('kept'));
    const { code, said } = await build('--join');
    assert.equal(code, 1);
    assert.match(said, /dist\.parts\/2-of-3: expected this part, but it is missing/);
    assert.ok(fs.existsSync(inPlace('dist/index.html')));
    fs.renameSync(inPlace('kept'), inPlace('dist.parts/2-of-3'));
  });

  test('is not joined of parts that were built from different archives', async () => {
    fs.appendFileSync(inPlace('content/captures/7.txt'), 'One more line\n');
    assert.equal((await build('--part 3/3 --base /files')).code, 0);
    const { code, said } = await build('--join');
    assert.equal(code, 1);
    assert.match(said, /3-of-3: expected a part of the same site as 1-of-3/);
  });

  test('a part that cannot be is wrong usage', async () => {
    for (const part of ['0/3', '4/3', '1', 'x/y'])
      assert.equal((await called('build', ['--part', part])).code, 2, part);
    assert.equal((await called('build', ['--part', '1/3', '--join'])).code, 2);
  });
});
