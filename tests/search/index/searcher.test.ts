import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { sha256 } from '../../../src/article/checksum.ts';
import { joinParts } from '../../../scripts/build/index/join-parts.ts';
import { endIndexing, makeIndexPart } from '../../../scripts/build/index/make-part.ts';
import { shelfFiles } from '../../../scripts/build/shelves/shelf-files.ts';
import type { Directory } from '../../../src/search/files/directory.ts';
import { countsAmong, havingOne, noPages } from '../../../src/search/index/facet-pages.ts';
import { indexPieces, type IndexFiles } from '../../../src/search/files/index-pieces.ts';
import type { IndexRecord } from '../../../src/search/index/index-records.ts';
import { searcher, type Searcher } from '../../../src/search/files/searcher.ts';
import { temporaryFolder } from '../../scripts/folders.ts';

const root = temporaryFolder('searcher');
let index: Searcher;

const record = (n: number, text: string, kind: string): IndexRecord => ({
  url: `/articles/${n}/`,
  content: `<html><body data-pagefind-body><meta data-pagefind-filter="kind[content]" content="${kind}"><p id="p-1">${text}</p></body></html>`,
  text,
  date: '',
});

before(async () => {
  // Two parts, so that what was joined is what is searched.
  const shelves = [
    [
      record(1, 'The old pier was painted green, and the ferry waited.', 'Original'),
      record(2, 'A café on the pier: old chairs, a green door, no ferry.', 'Retelling'),
    ],
    [record(3, 'Ferries again. The ferry of the ferrymen; pier and ferry.', 'Original')],
  ];
  const parts = shelves.map((_, n) => path.join(root, `part-${n}`));
  for (const [n, records] of shelves.entries()) {
    const shelf = path.join(root, `shelf-${n}`);
    fs.mkdirSync(shelf);
    fs.writeFileSync(path.join(shelf, shelfFiles.records), records.map((one) => `${JSON.stringify(one)}\n`).join(''));
    await makeIndexPart({ key: `${n}`, shelves: [shelf] }, parts[n]!, 'en');
  }
  await endIndexing();
  const out = path.join(root, 'index');
  await joinParts(parts, out);
  index = searcher(indexPieces(filesIn(out)));
});

after(() => fs.rmSync(root, { recursive: true, force: true }));

function filesIn(folder: string): IndexFiles {
  const read = (...names: string[]) => Promise.resolve(new Uint8Array(fs.readFileSync(path.join(folder, ...names))));
  return {
    directory: () =>
      Promise.resolve(JSON.parse(fs.readFileSync(path.join(folder, 'directory.json'), 'utf8')) as Directory),
    program: () => read('program.wasm'),
    part: async ({ file, start, length }, { folder: inside }) =>
      (await read(inside, file)).subarray(start, start + length),
  };
}

test('packs lie in a folder that is named after what is in them', () => {
  const out = path.join(root, 'index');
  const { folder } = JSON.parse(fs.readFileSync(path.join(out, 'directory.json'), 'utf8')) as Directory;
  const names = fs.readdirSync(path.join(out, folder)).sort();
  assert.deepEqual(names, ['facets-0.pack', 'texts-0.pack', 'words-0.pack']);
  const content = Buffer.concat(names.map((name) => fs.readFileSync(path.join(out, folder, name))));
  assert.equal(folder, `packs/${sha256(content).slice(0, 12)}`);
  assert.deepEqual(fs.readdirSync(path.join(out, 'packs')), [path.basename(folder)]);
});

async function found(query: string): Promise<string[]> {
  const { pages } = await index.search(query);
  return Promise.all(Array.from(pages, async (page) => (await index.text(page)).url));
}

test('a word is found in its other forms, most often first, with the places where it stands', async () => {
  assert.equal((await found('ferry'))[0], '/articles/3/');
  assert.deepEqual((await found('ferry')).sort(), ['/articles/1/', '/articles/2/', '/articles/3/']);
  const { ends, places } = await index.search('painted');
  assert.deepEqual([[...ends], [...places]], [[1], [4]]);
});

test('words are sought together, a phrase in a row, and accents make no difference', async () => {
  assert.deepEqual((await found('green pier')).sort(), ['/articles/1/', '/articles/2/']);
  assert.deepEqual(await found('"old pier"'), ['/articles/1/']);
  assert.deepEqual(await found('cafe'), ['/articles/2/']);
  assert.deepEqual(await found('xylophone'), []);
  assert.deepEqual(await found('…'), []);
});

test('the index knows which of all its pages have which value of a facet', async () => {
  assert.deepEqual(await index.extent(), { pages: 3, facets: ['kind'] });
  const kinds = await index.facet('kind');
  assert.deepEqual(kinds.values, ['Original', 'Retelling']);
  const { pages } = await index.search('pier');
  assert.deepEqual([...countsAmong(kinds, pages)], [2, 1]);
  const retold = await Promise.all([...pages.filter(havingOne(kinds, ['Retelling']))].map(index.text));
  assert.deepEqual(
    retold.map(({ url }) => url),
    ['/articles/2/'],
  );
  assert.deepEqual(await index.facet('colour'), noPages);
});

test('what is kept of a page says where it stands in the site and where its passages begin', async () => {
  const { pages } = await index.search('painted');
  const { url, content, anchors } = await index.text(pages[0]!);
  assert.equal(url, '/articles/1/');
  assert.match(content, /^The old pier was painted green/);
  assert.deepEqual(
    anchors.map((anchor) => [anchor.id, anchor.location]),
    [['p-1', 0]],
  );
});
