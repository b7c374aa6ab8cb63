import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { locator } from '../../src/citation/passage.ts';
import { referenceFile } from '../../src/citation/reference-file.ts';
import { item, known } from './samples.ts';

const address = 'https://archive.example/room/articles/night-ferries/';

test('each style names a paragraph its own way, and a comment by its word', () => {
  assert.equal(locator('Chicago', 'p-3'), ', para. 3');
  assert.equal(locator('MLA', 'p-3'), ', par. 3');
  assert.equal(locator('APA', 'c-12'), ', comment 12');
});

test('BibTeX of an article and two passages of it', () => {
  const text = referenceFile('bib', [{ item: item(known), passages: [null, 'p-3', 'c-2'] }]);
  const read = plugins.input.chain(text, { generateGraph: false });
  assert.deepEqual(
    read.map(({ URL }) => URL),
    [address, `${address}#p-3`, `${address}#c-2`],
  );
  assert.match(read[2]?.note ?? '', /^Comment 2\. Archived/);
  assert.equal(new Set(text.match(/^@\w+\{[^,]+/gm)).size, 3);
});

test('RIS of a passage', () => {
  const text = referenceFile('ris', [{ item: item(known), passages: ['p-3'] }]);
  assert.match(text, /^ID {2}- night-ferries-p-3\r\n/m);
  assert.ok(text.includes(`UR  - ${address}#p-3\r\n`));
  assert.match(text, /^N1 {2}- Paragraph 3\. Archived/m);
});

test('CSL-JSON of a passage', () => {
  const text = referenceFile('csl.json', [{ item: item(known), passages: ['p-3', null] }]);
  const [passage, whole] = JSON.parse(text) as { id: string; URL: string }[];
  assert.deepEqual([passage?.URL, whole?.URL], [`${address}#p-3`, address]);
});
