import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { cborValue } from '../../../scripts/build/index/cbor-reader.ts';
import { magic, type Directory } from '../../../src/search/directory.ts';
import { textsHead } from '../../../src/search/packs.ts';
import { pagefindFiles } from '../../../src/search/pagefind-files.ts';

const pieces = ['first', 'second', 'third'].map((text) => gzipSync(magic + text));
const head = Buffer.alloc(textsHead);
for (const [at, { length }] of pieces.entries()) head.writeUInt32LE(length, at * 4);

const directory: Directory = {
  folder: 'now',
  version: '1.6.0',
  language: 'en',
  includeCharacters: [],
  counts: '###',
  words: pieces.map(({ length }, at) => [`${at}`, length]),
  filters: [['kind', pieces[0]!.length]],
};

const host: Record<string, Buffer> = {
  '/x/directory.json': Buffer.from(JSON.stringify(directory)),
  '/x/program.wasm': gzipSync(`${magic}program`),
  '/x/now/words-0.pack': Buffer.concat(pieces),
  '/x/now/filters-0.pack': pieces[0]!,
  '/x/now/texts-0.pack': Buffer.concat([head, ...pieces]),
};

/** A host that sends these files, and ranges of them where it knows any. */
function from(files: Record<string, Buffer>, ranges: boolean): { fetched: typeof fetch; sent: () => number } {
  let sent = 0;
  const answer = (body: Buffer, status: number) => {
    sent += body.length;
    return Promise.resolve(new Response(new Uint8Array(body), { status }));
  };
  const fetched = (address: unknown, init?: RequestInit) => {
    const file = files[String(address)];
    if (!file) return answer(Buffer.from('none'), 404);
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get('range') ?? '') ?? [];
    const part = ranges && start !== undefined;
    return part ? answer(file.subarray(Number(start), Number(end) + 1), 206) : answer(file, 200);
  };
  return { fetched: fetched as typeof fetch, sent: () => sent };
}

const text = async (response: Promise<Response> | null) => (await response!).text();

for (const [what, ranges] of [
  ['ranges of files', true],
  ['whole files alone', false],
] as const) {
  test(`Pagefind gets its files from a host that sends ${what}`, async () => {
    const files = pagefindFiles('/x/', from(host, ranges).fetched);
    assert.equal(await text(files('/x/index/1.pf_index')), `${magic}second`);
    assert.equal(await text(files('/x/filter/0.pf_filter')), `${magic}first`);
    assert.equal(await text(files('/x/fragment/2.pf_fragment')), `${magic}third`);
    assert.equal(await text(files('/x/wasm.all.pagefind')), `${magic}program`);
    assert.equal(JSON.parse(await text(files('/x/pagefind-entry.json?ts=1'))).languages.en.page_count, 3);
    const meta = Buffer.from(await (await files('/x/pagefind.all.pf_meta')!).arrayBuffer()).subarray(magic.length);
    assert.equal((cborValue(meta) as unknown[][])[1]!.length, 3);
    assert.equal(files('/x/pagefind-worker.js'), null);
    assert.equal(files('/elsewhere/index/1.pf_index'), null);
  });
}

test('with ranges, a text costs the head of its pack and itself', async () => {
  const { fetched, sent } = from(host, true);
  const files = pagefindFiles('/x/', fetched);
  await text(files('/x/wasm.all.pagefind'));
  await text(files('/x/pagefind-entry.json'));
  const before = sent();
  await text(files('/x/fragment/1.pf_fragment'));
  await text(files('/x/fragment/2.pf_fragment'));
  assert.equal(sent() - before, textsHead + pieces[1]!.length + pieces[2]!.length);
});

test('a file that is not there is an error, and is asked for again the next time', async () => {
  const files = { ...host };
  delete files['/x/now/texts-0.pack'];
  const pagefind = pagefindFiles('/x/', from(files, true).fetched);
  await assert.rejects(pagefind('/x/fragment/1.pf_fragment')!, /404/);
  files['/x/now/texts-0.pack'] = host['/x/now/texts-0.pack']!;
  assert.equal(await text(pagefind('/x/fragment/1.pf_fragment')), `${magic}second`);
});
