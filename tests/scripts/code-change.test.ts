import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import type * as CodeDigest from '../../scripts/files/code-digest.ts';
import { sameFolders, temporaryFolder } from './folders.ts';
import { root as project } from '../../scripts/files/project.ts';

const place = temporaryFolder('code');
const inPlace = (...names: string[]) => path.join(place, ...names);

const build = (out: string) => promisify(execFile)('node', ['scripts/build.ts', '--out', out], { cwd: place });

const article = 'indo-pacific-defense-ministers-sit-down-with-natos-for-the-first-time';
const articlePage = () => fs.readFileSync(inPlace('site/articles', article, 'index.html'), 'utf8');

/** What stands for the code of the copied project. */
async function digest(): Promise<string> {
  const { codeDigest } = (await import(inPlace('scripts/files/code-digest.ts'))) as typeof CodeDigest;
  return codeDigest();
}

/** Changes a file of the copied project: the pattern must be there. */
function change(file: string, pattern: string, replacement: string): void {
  const text = fs.readFileSync(inPlace(file), 'utf8');
  assert.ok(text.includes(pattern), `${file} has ${pattern}`);
  fs.writeFileSync(inPlace(file), text.replace(pattern, replacement));
}

const changes: [name: string, file: string, pattern: string, replacement: string][] = [
  ['a template', 'src/components/frame/Colophon.astro', 'kept with Cuttings', 'kept well with Cuttings'],
  ['the sanitiser', 'src/article/markdown-tree.ts', "'img',", "'img', 'em',"],
  ['a style', 'src/styles/leaf.css', '{', '{ --changed: 1;'],
  ['the schema', 'src/article/markdown.ts', 'expected front matter between', 'expected a front matter between'],
];

// The danger of every cache here: that a page stays which the code would no longer make so.
describe('after a change of the code no old page stays', { concurrency: false }, () => {
  before(async () => {
    for (const name of [
      'src',
      'public',
      'scripts',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'content',
    ])
      fs.cpSync(path.join(project, name), inPlace(name), { recursive: true });
    // The packages are shared, the cache below them is not.
    fs.mkdirSync(inPlace('node_modules'));
    for (const name of fs.readdirSync(path.join(project, 'node_modules'))) {
      if (name !== '.cache') fs.symlinkSync(path.join(project, 'node_modules', name), inPlace('node_modules', name));
    }
    fs.appendFileSync(inPlace('content/articles', `${article}.md`), '\nA hand lays *stress* on it.\n');
    await build('site');
    assert.match(articlePage(), /<em>stress<\/em>/);
  });
  after(() => fs.rmSync(place, { recursive: true, force: true }));

  for (const [name, file, pattern, replacement] of changes) {
    test(`of ${name}`, async () => {
      const before = await digest();
      change(file, pattern, replacement);
      assert.notEqual(await digest(), before);
    });
  }

  test('as a clean build shows', async () => {
    await build('site');
    await build('clean');
    sameFolders(inPlace('site'), inPlace('clean'));
  });

  test('and the change is to be seen', () => {
    const page = fs.readFileSync(inPlace('site/index.html'), 'utf8');
    assert.match(page, /kept well with Cuttings/);
    assert.doesNotMatch(articlePage(), /<em>/);
  });
});
