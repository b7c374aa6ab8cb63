import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { archiveClaim, siteClaim, whileHolding, type Claim } from '../../scripts/files/lock.ts';
import { makeArchive, page, run } from './archive.ts';
import { called } from './called.ts';

const lockModule = path.resolve(import.meta.dirname, '../../scripts/files/lock.ts');

/** Another process that holds a place until it is ended. */
async function holder(t: TestContext, claim: Claim, command: string): Promise<ChildProcess> {
  const program = `import { whileHolding } from ${JSON.stringify(lockModule)};
    await whileHolding([${JSON.stringify(claim)}], ${JSON.stringify(command)}, () => {
      console.log('holding');
      return new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
}

const held = (pid: number | undefined, command: string): RegExp =>
  new RegExp(`${pid}@\\S+: expected nobody else at work here, but “${command}” is, since \\S+ \\(process ${pid} on `);

test('ingest says who is at work on the archive, changes nothing, and takes over once that process is gone', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  const other = await holder(t, archiveClaim(folder, true), 'ingest');
  const refused = await run('ingest', ['--archive', folder]);
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, held(other.pid, 'ingest'));
  assert.ok(!fs.existsSync(path.join(folder, 'articles')));
  await killed(other);
  assert.ok(fs.existsSync(path.join(folder, '.lock')), 'the killed process has left its lock');
  const after = await run('ingest', ['--archive', folder]);
  assert.equal(after.code, 0, after.stderr);
  assert.ok(!fs.existsSync(path.join(folder, '.lock')));
});

test('build does not wait for an ingest of its archive or a build into its folder, and leaves the site alone', async (t) => {
  const folder = makeArchive(t, { 'site/index.html': 'old' });
  const out = path.join(folder, 'site');
  for (const claim of [archiveClaim(folder, true), siteClaim(out)]) {
    const other = await holder(t, claim, 'start');
    const refused = await called('build', ['--archive', folder, '--out', out]);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, held(other.pid, 'start'));
    assert.equal(fs.readFileSync(path.join(out, 'index.html'), 'utf8'), 'old');
    await killed(other);
  }
});

test('two builds of one archive may run side by side, but no ingest beside a build', async (t) => {
  const folder = makeArchive(t, {});
  await holder(t, archiveClaim(folder, false), 'build');
  const beside = await whileHolding([archiveClaim(folder, false)], 'build', () => Promise.resolve('done'));
  assert.equal(beside.value, 'done');
  const ingest = await called('ingest', ['--archive', folder]);
  assert.equal(ingest.code, 1);
  assert.match(ingest.stderr, /“build” is/);
});

test('a dry run writes nothing and so heeds no lock', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  await holder(t, archiveClaim(folder, true), 'ingest');
  assert.equal((await called('ingest', ['--archive', folder, '--dry-run'])).code, 0);
});

test('a lock of another machine is heeded, and the way to be rid of it told; one of an earlier process of the same number is not', async (t) => {
  const folder = makeArchive(t, {});
  const claim = archiveClaim(folder, true);
  fs.mkdirSync(claim.lock);
  const left = path.join(claim.lock, `${process.ppid}@${os.hostname()}`);
  fs.writeFileSync(left, JSON.stringify({ command: 'ingest', since: 'then', alone: true, started: 'an earlier boot' }));
  assert.equal((await whileHolding([claim], 'ingest', () => Promise.resolve(1))).value, 1);
  fs.mkdirSync(claim.lock, { recursive: true });
  fs.writeFileSync(path.join(claim.lock, '7@reading-room'), '');
  const { problems } = await whileHolding([claim], 'ingest', () => Promise.resolve(1));
  assert.match(problems![0]!.message, /process 7 on reading-room\); delete this file if that has ended$/);
});

test('of many that come at once no two hold a place together', async (t) => {
  const claim = archiveClaim(makeArchive(t, {}), true);
  const program = `import fs from 'node:fs';
    import { whileHolding } from ${JSON.stringify(lockModule)};
    const claim = ${JSON.stringify(claim)};
    for (let n = 0; n < 30; n++) await whileHolding([claim], 'test', async () => {
      fs.writeFileSync(claim.lock + '.busy', '', { flag: 'wx' });
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      fs.rmSync(claim.lock + '.busy');
      console.log('held');
    });`;
  const outcomes = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise<{ code: number | null; printed: string }>((resolve) => {
          const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
          let printed = '';
          child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
          child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
          child.on('close', (code) => resolve({ code, printed }));
        }),
    ),
  );
  for (const { code, printed } of outcomes) assert.equal(code, 0, printed);
  assert.ok(
    outcomes
      .map(({ printed }) => printed)
      .join('')
      .split('held').length > 20,
  );
});

test('where no lock can be made, one line says so', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  fs.symlinkSync('nowhere/at/all', path.join(folder, '.lock'));
  const { code, stderr } = await called('ingest', ['--archive', folder]);
  assert.equal(code, 1);
  assert.match(stderr, /^[^\n]*\.lock\/\d+@[^\n]*: expected to write this lock file, but [^\n]*\n$/);
});

test('a pipe or a folder with the name of a lock file holds nobody up', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page, [`.lock/2@${os.hostname()}/a`]: '' });
  execFileSync('mkfifo', [path.join(folder, `.lock/1@${os.hostname()}`)]);
  const { code, stderr } = await called('ingest', ['--archive', folder]);
  assert.equal(code, 0, stderr);
});
