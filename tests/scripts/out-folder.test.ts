import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, names, page } from './archive.ts';
import { called } from './called.ts';

// A site takes the place of a whole folder: what is not a site must not be lost by a slip of the hand.
for (const call of [['build'], ['build', '--join'], ['start']]) {
  test(`${call.join(' ')} never puts a site in the place of an archive, of what it lies in, or of other files`, async (t) => {
    const around = makeArchive(t, {
      'mine/archive.yaml': 'title: T\ndescription: D\nlanguage: en\n',
      'mine/captures/a.txt': page,
      'other/thesis.txt': 'years of work',
    });
    const archive = path.join(around, 'mine');
    for (const [out, expected] of [
      [archive, /expected a folder of its own for the site, but the archive is in it/],
      [around, /expected a folder of its own for the site, but the archive is in it/],
      ['/', /^--out \/: expected a folder of its own for the site, but the archive is in it/],
      ['.', /^--out \.: expected an empty folder or a site/],
      [path.join(around, 'other'), /expected an empty folder or a site/],
      [path.join(around, 'other/thesis.txt'), /expected a folder for the site, but it is a file/],
    ] as const) {
      const [command = '', ...how] = call;
      const { code, stderr } = await called(command, [...how, '--archive', archive, '--out', out]);
      assert.equal(code, 2, stderr);
      assert.match(stderr, expected);
    }
    assert.equal(fs.readFileSync(path.join(archive, 'captures/a.txt'), 'utf8'), page);
    assert.equal(fs.readFileSync(path.join(around, 'other/thesis.txt'), 'utf8'), 'years of work');
  });
}

// What a build has left there it removes; that it was a build is not to be told by the name.
for (const call of [['build'], ['build', '--part', '1/2'], ['build', '--join'], ['build', '--portable'], ['start']]) {
  test(`${call.join(' ')} removes no folder beside the site’s that no build has made, but names it`, async (t) => {
    const folder = makeArchive(t, { 'captures/a.txt': page });
    const out = path.join(folder, 'site');
    const place = call[1] === '--part' ? `${out}.parts/1-of-2` : out;
    for (const beside of [`${place}.next`, `${place}.before`]) {
      const own = path.join(beside, 'thesis.txt');
      fs.mkdirSync(beside, { recursive: true });
      fs.writeFileSync(own, 'years of work');
      const [command = '', ...how] = call;
      const { code, stderr } = await called(command, [...how, '--archive', folder, '--out', out]);
      assert.equal(code, 2, stderr);
      assert.ok(stderr.includes(`expected nothing at ${beside} that no build has made`), stderr);
      assert.equal(fs.readFileSync(own, 'utf8'), 'years of work');
      fs.rmSync(beside, { recursive: true });
    }
  });
}

test('empty folders beside the site’s are in nobody’s way', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  const out = path.join(folder, 'site');
  for (const ending of ['next', 'before']) fs.mkdirSync(`${out}.${ending}`);
  const { code, stderr } = await called('build', ['--archive', folder, '--out', out]);
  assert.equal(code, 0, stderr);
  assert.deepEqual(
    names(folder, '.').filter((name) => name.startsWith('site')),
    ['site'],
  );
});
