import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { makeArchive, page } from '../scripts/archive.ts';
import { called } from '../scripts/called.ts';

const id = 'harbour-ferries-to-sail-through-the-night-from-may';
const DAY = 86_400_000;

/** Runs a command on a machine whose clock is so many ms ahead, or behind. */
async function calledAt(t: TestContext, skew: number, command: string, args: string[]): Promise<void> {
  const now = Date.now;
  const clock = t.mock.method(Date, 'now', () => now() + skew);
  const { code, stderr } = await called(command, args);
  clock.mock.restore();
  assert.equal(code, 0, stderr);
}

// A build trusts a file that looks as it did; a clock that is wrong must not make it trust one that was changed.
test('no old text is built where the clock is set back or ahead, or where files are from the future', async (t) => {
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
    await calledAt(t, skew, 'ingest', ['--archive', folder]);
    await calledAt(t, skew, 'build', ['--archive', folder, '--out', site]);
    for (const made of [`${id}/index.html`, `${id}/capture/index.html`, `${id}.txt`])
      assert.match(fs.readFileSync(path.join(site, 'articles', made), 'utf8'), new RegExp(`work in ${word} shifts`));
  }
});
