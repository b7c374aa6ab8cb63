import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { padded } from '../../../scripts/build/index/padded.ts';
import type { Directory } from '../../../src/search/files/directory.ts';
import { fetchedFiles } from '../../../src/search/files/fetched-files.ts';
import { indexPieces, type IndexPieces } from '../../../src/search/files/index-pieces.ts';
import { sizeOf, sizeSign } from '../../../src/search/files/text-sizes.ts';

const pieces = ['first', 'second', 'third'].map((text) => gzipSync(text));
const count = '7';
const signs = pieces.map(({ length }) => sizeSign(length, count));
const texts = pieces.map((piece, at) => padded(piece, sizeOf(signs[at]!, count)));

const directory: Directory = {
  folder: 'now',
  version: '1.6.0',
  language: 'en',
  includeCharacters: [],
  pages: signs.map((sign) => count + sign).join(''),
  words: pieces.map(({ length }, at) => [`${at}`, length]),
  facets: [['kind', pieces[0]!.length]],
};

const host: Record<string, Buffer> = {
  '/x/directory.json': Buffer.from(JSON.stringify(directory)),
  '/x/program.wasm': gzipSync('program'),
  '/x/now/words-0.pack': Buffer.concat(pieces),
  '/x/now/facets-0.pack': pieces[0]!,
  '/x/now/texts-0.pack': Buffer.concat(texts),
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

const piecesOf = (fetched: typeof fetch): IndexPieces => indexPieces(fetchedFiles('/x/', fetched));
const said = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes);

for (const [what, ranges] of [
  ['ranges of files', true],
  ['whole files alone', false],
] as const) {
  test(`the pieces of an index come from a host that sends ${what}`, async () => {
    const index = piecesOf(from(host, ranges).fetched);
    assert.equal(await said(index.chunk('words', 1)), 'second');
    assert.equal(await said(index.chunk('facets', 0)), 'first');
    assert.equal(await said(index.text(2)), 'third');
    assert.equal(await said(index.program()), 'program');
    assert.deepEqual(await index.directory(), directory);
  });
}

test('with ranges, a text costs no more than itself', async () => {
  const { fetched, sent } = from(host, true);
  const index = piecesOf(fetched);
  await index.directory();
  const before = sent();
  await Promise.all([index.text(1), index.text(2)]);
  assert.equal(sent() - before, texts[1]!.length + texts[2]!.length);
});

test('a file that is not there is an error, and is asked for again the next time', async () => {
  const files = { ...host };
  delete files['/x/now/texts-0.pack'];
  const index = piecesOf(from(files, true).fetched);
  await assert.rejects(index.text(1), /404/);
  files['/x/now/texts-0.pack'] = host['/x/now/texts-0.pack']!;
  assert.equal(await said(index.text(1)), 'second');
});
