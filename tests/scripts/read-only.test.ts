import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, page, run, type Ran } from './archive.ts';
import { root } from '../../scripts/files/project.ts';

/** Runs a command as somebody who is not the owner of everything. */
function runAsNobody(command: string, args: string[]): Promise<Ran> {
  if (process.getuid?.() !== 0) return run(command, args);
  return nodeAsNobody([path.join(root, `scripts/${command}.ts`), ...args]);
}

function nodeAsNobody(args: string[]): Promise<Ran> {
  const nobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
  const [program, ...rest] = [...nobody, process.execPath, ...args];
  const child = spawn(program!, rest, { cwd: root });
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ran, code })));
}

test('a read-only folder is named, and what is in it stays', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page, 'articles/.keep': '', 'site/index.html': 'old' });
  fs.chmodSync(folder, 0o555);
  const ingest = await runAsNobody('ingest', ['--archive', folder]);
  assert.equal(ingest.code, 1, ingest.stderr);
  assert.match(ingest.stderr, /\.lock\/[^\s:]+: expected to write this lock file, but EACCES/);
  const build = await runAsNobody('build', ['--archive', folder, '--out', path.join(folder, 'site')]);
  assert.equal(build.code, 1, build.stderr);
  assert.match(build.stderr, /site\.lock\/[^\s:]+: expected to write this lock file, but EACCES/);
  assert.equal(fs.readFileSync(path.join(folder, 'site/index.html'), 'utf8'), 'old');
  fs.chmodSync(folder, 0o755);
});

test('where nothing can be kept for the next build, one line names the folder', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('whoever may write to node_modules can keep it');
  const folder = makeArchive(t, { 'captures/a.txt': page, 'articles/.keep': '' });
  fs.chmodSync(folder, 0o777);
  const { code, stderr } = await runAsNobody('build', ['--archive', folder, '--out', path.join(folder, 'site')]);
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^node_modules\/\.cache\/cuttings\/\S+: expected to write here, but that is not permitted;.*\n$/,
  );
});

test('where articles/ alone is read-only, each article is named and the rest done', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page, 'articles/.keep': '' });
  fs.chmodSync(folder, 0o777);
  fs.chmodSync(path.join(folder, 'articles'), 0o555);
  const { code, stderr } = await runAsNobody('ingest', ['--archive', folder]);
  assert.equal(code, 1);
  assert.match(stderr, /articles\/harbour-ferries[^\s:]*\.md: expected to write this article, but EACCES/);
  fs.chmodSync(path.join(folder, 'articles'), 0o755);
});

test('a capture and a sidecar that may not be read are named, and the rest is done', async (t) => {
  const other = page.replaceAll('ferries', 'cranes');
  const folder = makeArchive(t, { 'captures/a.txt': page });
  await run('ingest', ['--archive', folder]);
  for (const name of ['b.txt', 'c.txt', 'c.yaml'])
    fs.writeFileSync(path.join(folder, 'captures', name), name.endsWith('txt') ? other : '');
  for (const place of [folder, path.join(folder, 'articles')]) fs.chmodSync(place, 0o777);
  for (const name of ['b.txt', 'c.yaml']) fs.chmodSync(path.join(folder, 'captures', name), 0);
  const { code, stdout, stderr } = await runAsNobody('ingest', ['--archive', folder]);
  assert.equal(code, 1);
  for (const name of ['b\\.txt', 'c\\.yaml'])
    assert.match(stderr, new RegExp(`captures/${name}: expected a readable file, but reading it is not permitted`));
  assert.match(stdout, /3 captures: 1 unchanged, 2 failed/);
});

test('a site in a read-only folder is not put aside where it could not be removed again', async (t) => {
  const folder = makeArchive(t, { 'site/index.html': 'old', 'site.next/index.html': 'new' });
  const site = path.join(folder, 'site');
  fs.chmodSync(folder, 0o777);
  fs.chmodSync(site, 0o555);
  const script = `import { replaceSite } from './scripts/files/succession.ts';
    try { replaceSite('${site}', 1); } catch (error) { console.log(error.code, error.path); }`;
  const { stdout } = await nodeAsNobody(['--input-type=module', '--eval', script]);
  assert.equal(stdout, `EACCES ${site}\n`);
  assert.equal(fs.readFileSync(path.join(site, 'index.html'), 'utf8'), 'old');
  assert.ok(!fs.existsSync(`${site}.before`));
  fs.chmodSync(site, 0o755);
});
