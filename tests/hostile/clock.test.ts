import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, page } from '../scripts/archive.ts';

const root = path.resolve(import.meta.dirname, '../..');
const id = 'harbour-ferries-to-sail-through-the-night-from-may';
const DAY = 86_400_000;

/** Runs a command on a machine whose clock is so many ms ahead, or behind. */
function runAt(skew: number, command: string, args: string[]): void {
  const clock = `const now = Date.now; Date.now = () => now() + ${skew};`;
  const given = [
    '--import',
    `data:text/javascript,${encodeURIComponent(clock)}`,
    path.join(root, `scripts/${command}.ts`),
  ];
  const { status, stderr } = spawnSync(process.execPath, [...given, ...args], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

// A build trusts a file that looks as it did; a clock that is wrong must not make it trust one that was changed.
test('no old text is built where the clock is set back or ahead, or where files are from the future', (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  const site = path.join(folder, 'site');
  const file = path.join(folder, 'captures/a.txt');
  const later = new Date(Date.now() + 400 * DAY);
  for (const [word, skew] of [
    ['three', 0],
    ['seven', -DAY],
    ['eight', DAY],
    ['forty', 0],
  ] as const) {
    fs.writeFileSync(file, page.replace('three', word));
    // Of the same length, and with the same time.
    fs.utimesSync(file, later, later);
    runAt(skew, 'ingest', ['--archive', folder]);
    runAt(skew, 'build', ['--archive', folder, '--out', site]);
    for (const made of [`${id}/index.html`, `${id}/capture/index.html`, `${id}.txt`])
      assert.match(fs.readFileSync(path.join(site, 'articles', made), 'utf8'), new RegExp(`work in ${word} shifts`));
  }
});
