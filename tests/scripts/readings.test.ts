import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { articleIds, loadArticle } from '../../scripts/files/archive.ts';
import { keptReadingOf, keptRecordOf, readingsFolder } from '../../scripts/ingest/readings.ts';
import { buildSite } from '../../scripts/steps/build.ts';
import { ingestArchive } from '../../scripts/steps/ingest.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { page } from './archive.ts';
import { sameFolders, temporaryFolder } from './folders.ts';

const root = temporaryFolder('readings');
const archive = path.join(root, 'archive');
const readings = readingsFolder(archive);
const put = (name: string, content: string | Uint8Array) =>
  fs.writeFileSync(path.join(archive, 'captures', name), content);
const ingest = (dryRun: boolean) => ingestArchive(archive, { force: false, dryRun, onIngested: () => undefined });
const build = async (into: string): Promise<string> => {
  const out = path.join(root, into);
  assert.deepEqual((await buildSite(archive, { out, site: null, base: '/' })).problems, []);
  return out;
};

fs.mkdirSync(path.join(archive, 'captures'), { recursive: true });
fs.writeFileSync(path.join(archive, 'archive.yaml'), 'title: T\ndescription: D\nlanguage: en\n');
put('a.txt', page);
put('b.txt', Buffer.from(page.replaceAll('Harbour', 'Hârbour'), 'latin1'));
put('c.txt', Buffer.from(page.replaceAll('ferries', 'fèrries'), 'latin1'));
put('c.yaml', 'encoding: iso-8859-2\n');
after(() => fs.rmSync(root, { recursive: true, force: true }));

test('a dry run keeps no reading', async () => {
  await ingest(true);
  assert.ok(!fs.existsSync(readings));
});

test('the pages of captures are the same with readings that ingest has kept, with broken ones and with none', async () => {
  await ingest(false);
  const kept = fs.readdirSync(readings);
  assert.equal(kept.length, 2, 'none of the capture whose encoding the curator names');
  const out = await build('kept');
  const half = fs.readFileSync(path.join(readings, kept[0]!), 'utf8').slice(0, 50);
  fs.writeFileSync(path.join(readings, kept[0]!), half);
  sameFolders(out, await build('broken'));
  fs.rmSync(readings, { recursive: true });
  sameFolders(out, await build('none'));
});

test('the reading of a capture that is gone is dropped, and so is what other code has made', async () => {
  const other = path.join(path.dirname(readings), '0123456789abcdef');
  fs.mkdirSync(other, { recursive: true });
  put('d.txt', `${page}\nOne more line\n`);
  await ingest(false);
  const sum = sha256(fs.readFileSync(path.join(archive, 'captures/d.txt')));
  assert.equal(keptReadingOf(readings, sum)?.lines.length, page.split('\n').length + 2);
  assert.ok(!fs.existsSync(other));
  fs.rmSync(path.join(archive, 'captures/d.txt'));
  await ingest(false);
  assert.deepEqual(fs.readdirSync(readings), []);
});

test('of an article with a long record that is kept as well, and goes when the article is made anew', async () => {
  const said = (n: number) => `I was there on day ${n}, and it rained.\n\n${n} ( +${n + 1} / -1 )\n\n`;
  const thread = Array.from({ length: 600 }, (_, n) => said(n + 1)).join('');
  put('e.txt', `${page}\nLogin to comment\n\n${thread}`);
  await ingest(false);
  const sums = () => fs.readdirSync(readings).filter((name) => name !== `${captureSum()}.json`);
  const captureSum = () => sha256(fs.readFileSync(path.join(archive, 'captures/e.txt')));
  const first = sums();
  assert.equal(first.length, 1, 'one record');
  const record = keptRecordOf(readings, path.parse(first[0]!).name) as { comments: unknown[] };
  assert.equal(record.comments.length, 600);
  const out = await build('record');
  fs.rmSync(path.join(readings, first[0]!));
  sameFolders(out, await build('no record'));
  put('e.txt', `${page}\nLogin to comment\n\n${thread}${said(900)}`);
  await ingest(false);
  assert.equal(sums().length, 1);
  assert.notDeepEqual(sums(), first);
});

test('a record that is kept says nothing of a file that a hand has changed', async () => {
  const [id] = articleIds(archive).filter((one) => loadArticle(archive, `${one}.md`).value!.capture === 'e.txt');
  const file = path.join(archive, `articles/${id}.md`);
  const asked: string[] = [];
  const kept = (sum: string) => {
    asked.push(sum);
    return keptRecordOf(readings, sum);
  };
  const headline = () => loadArticle(archive, `${id}.md`, kept).value!.parsed.value!.article.headline;
  const before = headline();
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/^headline: .*$/m, 'headline: By hand'));
  assert.deepEqual([headline(), asked.length], ['By hand', 1]);
  assert.notEqual(before, 'By hand');
});
