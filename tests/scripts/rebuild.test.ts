import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readingsFolder } from '../../scripts/ingest/readings.ts';
import { buildSite } from '../../scripts/steps/build.ts';
import { ingestArchive } from '../../scripts/steps/ingest.ts';
import { sameFolders, temporaryFolder } from './folders.ts';

const root = temporaryFolder('rebuild');
const archive = path.join(root, 'archive');
const out = path.join(root, 'site');
const options = { site: 'https://archive.example', base: '/' };

const capture = (name: string) => path.join(archive, 'captures', name);
const text = (headline: string, body: string) =>
  `The Sandbank Post\n\n${headline}\n\nBy Orla Finch\n\n3 May 2019\n\n${body}\n\n© 2019 The Sandbank Post\n`;
const body = (about: string) =>
  [1, 2, 3]
    .map((n) => `Paragraph ${n} tells at some length of ${about}, of Lower Quay and of all that was said there.`)
    .join('\n\n');

async function rebuilt(): Promise<{ made: number; kept: number }> {
  await ingestArchive(archive, { force: true, dryRun: false, onIngested: () => undefined });
  const built = await buildSite(archive, { ...options, out });
  assert.deepEqual(built.problems, []);
  return built.files!;
}

/** Builds the archive as it is now where nothing has been built before. */
async function clean(): Promise<string> {
  fs.rmSync(readingsFolder(archive), { recursive: true, force: true });
  const fresh = path.join(root, `clean-${Math.random().toString(36).slice(2)}`);
  await buildSite(archive, { ...options, out: fresh });
  return fresh;
}

const changes: Record<string, () => void> = {
  'a capture is added': () =>
    fs.writeFileSync(capture('c.txt'), text('Harbour bridge to open on Sunday', body('the bridge'))),
  'a capture is changed': () => fs.appendFileSync(capture('c.txt'), 'One more line at the foot\n'),
  'a sidecar is added': () => fs.writeFileSync(capture('c.yaml'), 'section: Harbour\n'),
  'names.yaml is changed': () =>
    fs.writeFileSync(path.join(archive, 'names.yaml'), '- { name: Lower Quay, kind: place, aliases: [Quay] }\n'),
  'archive.yaml is changed': () =>
    fs.writeFileSync(path.join(archive, 'archive.yaml'), 'title: Other title\ndescription: D\nlanguage: en\n'),
  'downloads are switched off': () => fs.appendFileSync(path.join(archive, 'archive.yaml'), 'downloads: false\n'),
  'a capture and its article are removed': () => {
    fs.rmSync(capture('a.txt'));
    fs.rmSync(path.join(archive, 'articles/tide-tables-to-be-printed-again.md'));
  },
};

describe('a build after one change is byte for byte a clean build', { concurrency: false }, () => {
  before(async () => {
    fs.mkdirSync(path.join(archive, 'captures'), { recursive: true });
    fs.writeFileSync(path.join(archive, 'archive.yaml'), 'title: T\ndescription: D\nlanguage: en\n');
    fs.writeFileSync(capture('a.txt'), text('Tide tables to be printed again', body('the tables')));
    fs.writeFileSync(capture('b.txt'), text('Ferry pier to be mended', body('the pier')));
    await rebuilt();
  });
  after(() => fs.rmSync(root, { recursive: true, force: true }));

  for (const [name, change] of Object.entries(changes)) {
    test(name, async () => {
      change();
      const { made } = await rebuilt();
      assert.ok(made > 0);
      sameFolders(out, await clean());
    });
  }

  test('nothing is written where nothing has changed', async () => {
    const modified = () => fs.statSync(path.join(out, 'index.html')).mtimeMs;
    const folder = fs.statSync(out).ino;
    const was = modified();
    assert.equal((await rebuilt()).made, 0);
    assert.equal(modified(), was);
    assert.equal(fs.statSync(out).ino, folder);
  });

  test('a file of the site that was lost or touched is made again', async () => {
    const home = path.join(out, 'index.html');
    fs.appendFileSync(home, 'touched');
    fs.rmSync(path.join(out, 'about/index.html'));
    assert.ok((await rebuilt()).made >= 2);
    sameFolders(out, await clean());
  });

  test('an article’s page that nothing of the change concerns is the same file as before', async () => {
    const page = path.join(out, 'articles/ferry-pier-to-be-mended/capture/index.html');
    const { ino } = fs.statSync(page);
    fs.writeFileSync(capture('d.txt'), text('Quay lamps stay dark', body('the lamps')));
    const { made, kept } = await rebuilt();
    assert.equal(fs.statSync(page).ino, ino);
    assert.ok(made > 0 && kept > 0);
  });

  test('for another host no page keeps the address of the one before', async () => {
    const site = 'https://elsewhere.example';
    await buildSite(archive, { ...options, site, out });
    const fresh = path.join(root, 'clean-elsewhere');
    await buildSite(archive, { ...options, site, out: fresh });
    sameFolders(out, fresh);
    const page = fs.readFileSync(path.join(out, 'articles/ferry-pier-to-be-mended/index.html'), 'utf8');
    assert.match(page, /<link rel="canonical" href="https:\/\/elsewhere\.example\/articles\//);
    for (const name of fs.readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (fs.statSync(path.join(out, name)).isFile())
        assert.ok(!fs.readFileSync(path.join(out, name), 'utf8').includes('archive.example'), name);
    }
  });
});
