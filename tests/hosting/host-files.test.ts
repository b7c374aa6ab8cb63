import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { headers, headersFor } from '../../src/hosting/headers.ts';
import { hostFiles, parseHeaders } from '../../src/hosting/host-files.ts';
import { checked, lasting, lastingFolders } from '../../src/hosting/lifetimes.ts';
import { contentPolicy } from '../../src/hosting/policy.ts';
import { servers, serverSettings } from '../../src/hosting/server-settings.ts';
import { textType, textTypes } from '../../src/hosting/text-types.ts';
import { makeArchive } from '../scripts/archive.ts';
import { called } from '../scripts/called.ts';

test('the policy allows nothing inline, and a <meta> has none of what browsers take from a header alone', () => {
  for (const where of ['header', 'meta'] as const) {
    const policy = contentPolicy(where);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|data:|https?:/);
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    assert.equal(policy.includes("frame-ancestors 'none'"), where === 'header');
  }
});

test('every header is in every file that a host reads, below the base path', () => {
  const [pages, apache] = hostFiles('/archive/', headers).map(({ text }) => text);
  assert.match(pages!, /^\/archive\/\*\n {2}Content-Security-Policy: default-src/);
  assert.match(apache!, /^ErrorDocument 404 \/archive\/404\.html$/m);
  for (const [name, value] of headers) {
    assert.ok(pages!.includes(`  ${name}: ${value}\n`), name);
    assert.ok(apache!.includes(`Header always set ${name} "${value}"\n`), name);
  }
});

test('Apache can read what caches may keep, whatever signs the base path has', () => {
  const [, apache] = hostFiles("/o'hara/", headers).map(({ text }) => text);
  const rules = apache!.match(/"expr=.*"$/gm)!;
  assert.equal(rules.length, lastingFolders.length);
  for (const rule of rules) assert.match(rule, /^"expr=%\{REQUEST_URI\} -strmatch '[^']+'"$/);
});

test('Apache is told of every kind of text that it is UTF-8', () => {
  const [, apache] = hostFiles('/', headers).map(({ text }) => text);
  for (const { ending, type } of textTypes) assert.ok(apache!.includes(`AddType "${textType(type)}" ${ending}\n`));
});

const hostingPage = fs.readFileSync(path.join(import.meta.dirname, '../../docs/hosting.md'), 'utf8');
const syncs = hostingPage.match(/(?<=^ {4}aws s3 sync site s3:\/\/YOUR-BUCKET ).+/gm)!;
const kept = `--cache-control '${lasting[1]}'`;
const asked = `--cache-control ${checked[1]}`;

test('the recipe for S3 names the type of every kind of text, since a bucket knows no encoding', () => {
  assert.ok(syncs.includes(`${textTypes.map(({ ending }) => `--exclude '*${ending}'`).join(' ')} ${asked}`));
  for (const { ending, type } of textTypes)
    assert.ok(
      syncs.includes(`--exclude '*' --include '*${ending}' --content-type '${textType(type)}' ${asked}`),
      ending,
    );
});

test('the recipe for S3 puts up first what pages load, and takes away what is old when all else is done', () => {
  const included = lastingFolders.map((folder) => `--include '${folder}*'`).join(' ');
  assert.equal(syncs[0], `--exclude '*' ${included} ${kept}`);
  // By size alone: it would name no type where it put a file up once more.
  assert.equal(syncs.at(-1), '--delete --size-only');
  assert.equal(syncs.filter((options) => options.includes('--delete')).length, 1);
});

test('GitHub Pages is told to put up every file as it is, also those below _astro/', () => {
  assert.deepEqual(hostFiles('/', headers)[2], { name: '.nojekyll', text: '' });
});

test('_headers has caches keep what is named after its content, and never the service worker', () => {
  const [pages] = hostFiles('/archive/', headers).map(({ text }) => text);
  for (const files of ['_astro/*', 'pagefind/packs/*'])
    assert.ok(pages!.includes(`\n/archive/${files}\n  Cache-Control: public, max-age=31536000, immutable\n`), files);
  assert.ok(pages!.includes('\n/archive/sw.js\n  Cache-Control: no-cache\n'));
  // Cloudflare Pages joins what several rules say of one file.
  assert.doesNotMatch(pages!.split('\n/')[0]!, /Cache-Control/);
});

test('_headers is no longer than Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
  const lines = hostFiles(`/${'deep/'.repeat(40)}`, headersFor({ robots: 'noindex' }))[0]!.text.split('\n');
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
  for (const line of lines) assert.ok(line.length <= 2000, line);
});

test('what _headers says can be read again', () => {
  assert.deepEqual(parseHeaders(hostFiles('/archive/', headers)[0]!.text), { base: '/archive/', headers });
});

test('every header is in the settings of every server, which for Apache are in the folder it serves', () => {
  for (const server of servers.filter((one) => one !== 'apache')) {
    const text = serverSettings(server, { folder: '/srv/site', host: '*', port: 8080, base: '/', headers });
    for (const [name, value] of headers) assert.ok(text.includes(name) && text.includes(value), `${server} ${name}`);
  }
});

test('settings are printed for no path and no address that would be something else in them', async (t) => {
  const folder = makeArchive(t, {});
  const printed = async (name: string, host: string) => {
    const out = path.join(folder, name);
    fs.mkdirSync(out, { recursive: true });
    for (const { name: file, text } of hostFiles('/', headers)) fs.writeFileSync(path.join(out, file), text);
    return called('hosting', ['nginx', '--out', out, '--host', host]);
  };
  for (const name of ['a"b', 'a\\b', 'a$b', 'a%{b}', 'a\nb']) {
    const { code, stderr } = await printed(name, '*');
    assert.equal(code, 2, name);
    assert.match(stderr, /^--out: expected a path without/);
  }
  for (const host of ['', '1; evil', '127.0.0.1\nX', '"', '::1']) {
    const { code, stderr } = await printed('site', host);
    assert.equal(code, 2, host);
    assert.match(stderr, /^--host: expected/);
  }
});
