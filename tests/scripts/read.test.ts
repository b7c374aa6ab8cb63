import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, page, run } from './archive.ts';
import { called } from './called.ts';

const keys = ['file', 'sha256', 'encoding', 'language', 'headline', 'source', 'section', 'byline', 'published'];
const lists = ['standfirst', 'figures', 'body', 'related', 'comments', 'lines', 'issues'];

test('prints the reading as one object a line, and writes nothing', async (t) => {
  const folder = makeArchive(t, { 'a.txt': page, 'b.txt': page });
  const { code, stdout } = await called('read', ['--json', folder]);
  assert.equal(code, 0);
  const readings = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual(
    readings.map(({ file }) => path.basename(String(file))),
    ['a.txt', 'b.txt'],
  );
  const reading = readings[0]!;
  assert.deepEqual(Object.keys(reading).slice(0, keys.length), keys);
  for (const list of lists) assert.ok(Array.isArray(reading[list]), list);
  for (const key of ['rights', 'commentCount', 'evidence']) assert.ok(key in reading, key);
  const lines = reading['lines'] as { text: string }[];
  assert.equal(lines.map(({ text }) => text).join('\n'), page);
});

test('reads standard input, and a file with its sidecar', async (t) => {
  const folder = makeArchive(t, {
    'a.txt': page,
    'a.yaml': 'published: 2025-04\nwhy: { published: Told by the desk. }\n',
  });
  const piped = JSON.parse((await run('read', ['--json', '-'], page)).stdout) as Record<string, unknown>;
  assert.equal(piped['file'], '-');
  assert.equal(piped['published'], '2025');
  const { stdout } = await called('read', ['--json', path.join(folder, 'a.txt')]);
  const beside = JSON.parse(stdout) as { published: string; evidence: Record<string, unknown> };
  assert.equal(beside.published, '2025-04');
  assert.deepEqual(beside.evidence['published'], { from: 'curator', lines: [], reason: 'Told by the desk.' });
});

test('prints a report for people', async () => {
  const { stdout } = await run('read', ['-'], page);
  assert.match(stdout, /^ {2}headline +Harbour ferries to sail through the night from May {2}\(line 3:/m);
  assert.match(stdout, /^ {4}7 {2}body +The harbour board voted/m);
});

test('does the others, ends with 1 and names the file that cannot be read', async (t) => {
  const folder = makeArchive(t, { 'a.txt': page, 'empty.txt': ' \n' });
  const { code, stdout, stderr } = await called('read', ['--json', folder, '/nowhere.txt']);
  assert.equal(code, 1);
  assert.equal(stdout.trim().split('\n').length, 1);
  assert.match(stderr, /empty\.txt[^\n]*: expected/);
  assert.match(stderr, /nowhere\.txt: expected a file here, but it is missing/);
});

test('ends with 2 when called wrongly', async () => {
  assert.equal((await called('read', [])).code, 2);
  assert.equal((await called('read', ['--jsn', '-'])).code, 2);
});
