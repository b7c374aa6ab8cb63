import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { parseArticle } from '../src/article/markdown.ts';
import { called } from './scripts/called.ts';

const content = path.resolve(import.meta.dirname, '../content');

test('ingest leaves the default archive as it is', async (t) => {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-'));
  t.after(() => fs.rmSync(copy, { recursive: true, force: true }));
  fs.cpSync(content, copy, { recursive: true });
  const { code, stdout, stderr } = await called('ingest', ['--archive', copy]);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^2 captures: 2 unchanged/m);
  assert.equal(stderr, '');
  assert.deepEqual(articles(copy), articles(content));
});

test('every retelling names its report and is 350 words or more', () => {
  const kept = articles(content);
  assert.equal(kept.length, 2);
  for (const [name, text] of kept) {
    const { value } = parseArticle(text, name);
    assert.ok(
      value?.article.retelling?.headline && value.article.retelling.source && value.article.retelling.published,
      name,
    );
    assert.ok(value.body.split(/\s+/).length >= 350, name);
  }
});

const { status, stdout } = spawnSync(
  'git',
  ['check-attr', 'text', 'content/captures/a.txt', 'content/captures/A.TXT'],
  {
    cwd: path.dirname(content),
    encoding: 'utf8',
  },
);

test('git changes no capture’s line ends', { skip: status !== 0 && 'git is not installed' }, () => {
  assert.equal(stdout, 'content/captures/a.txt: text: unset\ncontent/captures/A.TXT: text: unset\n');
});

function articles(archive: string): [string, string][] {
  const folder = path.join(archive, 'articles');
  return fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]);
}
