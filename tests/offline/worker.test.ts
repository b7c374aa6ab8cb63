import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as afterOthers } from 'node:timers/promises';
import { scope, workerHost, type Host } from './worker-host.ts';

const cache = 'cuttings /archive/ 2222';
const plan = { cache, prefix: 'cuttings /archive/ ', search: [], index: '/archive/pagefind/kept.json' };
const page = '/archive/articles/a/';
const worker = (host: Host) => workerHost('worker.js', plan, host);
const ask = (path: string, init: RequestInit = {}) => new Request(new URL(path, scope), init);
const text = async (response: Promise<Response> | undefined) => (await response)!.text();

test('pages and what they are made of are answered for, and no other request', () => {
  const answers = (request: Request) => worker(() => new Response('')).answer(request) !== undefined;
  for (const path of [
    '',
    'articles/a/',
    'articles/a/?mark=lens',
    'search/words/0.json',
    'pagefind/a/b.pack',
    '_astro/a.css',
  ])
    assert.ok(answers(ask(path)), path);
  assert.ok(answers(ask('favicon.svg')));
  for (const path of ['articles/a.md', 'articles/a.json', 'data/articles.csv', 'feed.xml', 'sw.js', '/elsewhere/'])
    assert.ok(!answers(ask(path)), path);
  assert.ok(!answers(new Request('https://other.example/archive/')));
  assert.ok(!answers(ask('', { method: 'POST' })));
  assert.ok(!answers(ask('', { cache: 'no-store' })));
});

test('the host is asked first, and what it sent last is what is shown without it', async () => {
  let said: string | null = 'one';
  const { answer } = worker(() => (said === null ? null : new Response(said)));
  assert.equal(await text(answer(ask(page))), 'one');
  said = 'two';
  assert.equal(await text(answer(ask(page))), 'two');
  said = null;
  assert.equal(await text(answer(ask(`${page}?mark=lens`))), 'two');
});

test('a page is the same one without the slash at its end, which some hosts do not ask for', async () => {
  let within = true;
  const { answer, caches } = worker((path) =>
    within && path.startsWith(page.slice(0, -1)) ? new Response(path) : null,
  );
  const visit = (path: string) => Object.defineProperty(ask(path), 'mode', { value: 'navigate' });
  assert.equal(await text(answer(visit('articles/a'))), '/archive/articles/a');
  assert.deepEqual([...caches.get(cache)!.keys()], [page]);
  within = false;
  for (const path of ['articles/a', 'articles/a/', 'articles/a?mark=lens'])
    assert.equal(await text(answer(visit(path))), '/archive/articles/a');
  for (const file of ['articles/a.md', 'data/articles.csv']) assert.equal(answer(visit(file)), undefined, file);
  assert.equal(answer(ask('articles/a')), undefined, 'what is not visited is no page');
});

test('of a page that was open before there was a worker its own files are kept, and nothing is asked for that a text names', async () => {
  const html =
    '<link href="/archive/_astro/a.css"><script src="/archive/_astro/b.js"></script><link href="/archive/favicon.svg">' +
    '<p>Write src="https://other.example/c.js" or href="//other.example/d.css", src="e.js" and src="/f.svg".</p>' +
    '<a href="https://other.example/report.svg">a report</a><a href="/archive/articles/b.js">another</a>';
  const { activate, asked } = workerHost('worker.js', plan, () => new Response(html), [
    `${scope}articles/a/`,
    new URL('/another-site/', scope).href,
  ]);
  await activate();
  // What is done for open pages is not waited for.
  for (let turn = 0; turn < 20; turn++) await afterOthers();
  assert.deepEqual(
    asked.sort(),
    ['/archive/_astro/a.css', '/archive/_astro/b.js', page, '/archive/favicon.svg'].sort(),
  );
});

test('a page that was never had fails as it would without a worker', async () => {
  const { answer } = worker(() => null);
  await assert.rejects(answer(ask(page))!, { name: 'TypeError', message: 'Failed to fetch' });
});

test('what the host no longer has is no longer kept, and a fault of the host takes nothing away', async () => {
  for (const [status, left] of [
    [404, false],
    [410, false],
    [500, true],
    [503, true],
  ] as const) {
    let response = new Response('kept');
    const { answer, caches } = worker(() => response);
    await answer(ask(page));
    response = new Response('', { status });
    assert.equal((await answer(ask(page))!).status, status);
    assert.equal(caches.get(cache)!.has(page), left, String(status));
  }
});

test('the page that an address was sent on to is not kept under that address', async () => {
  const moved = Object.defineProperty(new Response('other'), 'redirected', { value: true });
  const { answer, caches } = worker(() => moved);
  await answer(ask(page));
  assert.deepEqual([...caches.get(cache)!.keys()], []);
});

test('a file whose name tells what is in it is asked for once', async () => {
  const { answer, asked } = worker(() => new Response('p {}'));
  const file = '/archive/_astro/site.abc.css';
  assert.equal(await text(answer(ask(file))), 'p {}');
  assert.equal(await text(answer(ask(file))), 'p {}');
  assert.deepEqual(asked, [file]);
});

test('a part of a file is kept as that part alone', async () => {
  let within = true;
  const { answer } = worker(() => (within ? new Response('part', { status: 206 }) : null));
  const part = (range: string) => ask('pagefind/a/b.pack', { headers: { Range: range } });
  await answer(part('bytes=0-3'));
  within = false;
  const again = await answer(part('bytes=0-3'))!;
  assert.deepEqual([again.status, await again.text()], [206, 'part']);
  await assert.rejects(answer(part('bytes=4-7'))!, TypeError);
});

test('with the search page all that a search needs is kept, what is not to be had aside', async () => {
  const list = '/archive/pagefind/kept.json';
  const gone = '/archive/search/words/1.json';
  const files = new Map([
    [list, '["a/b.pack"]'],
    ['/archive/search/', 'search'],
    ['/archive/search/words/0.json', '[]'],
    ['/archive/pagefind/a/b.pack', 'pack'],
  ]);
  const host: Host = (path) => (files.has(path) ? new Response(files.get(path)) : null);
  const search = { ...plan, search: ['/archive/search/words/0.json', gone], index: list };
  const { answer, caches, done } = workerHost('worker.js', search, host);
  await answer(ask('search/'));
  await done();
  const kept = [...caches.get(cache)!.keys()].sort();
  assert.deepEqual(kept, ['/archive/pagefind/a/b.pack', '/archive/search/', '/archive/search/words/0.json']);
});

test('a new build’s worker removes what those before have kept of this archive, and of no other', async () => {
  const { activate, caches } = worker(() => null);
  for (const name of ['cuttings /archive/ 1111', cache, 'cuttings /other/ 1111', 'theirs']) caches.set(name, new Map());
  await activate();
  assert.deepEqual([...caches.keys()], [cache, 'cuttings /other/ 1111', 'theirs']);
});

test('the worker of an archive that has none removes all that was kept of it, and itself', async () => {
  const { activate, caches, gone } = workerHost('farewell.js', { prefix: plan.prefix }, () => null);
  for (const name of ['cuttings /archive/ 1111', cache, 'cuttings /other/ 1111']) caches.set(name, new Map());
  await activate();
  assert.deepEqual([...caches.keys()], ['cuttings /other/ 1111']);
  assert.ok(gone());
});
