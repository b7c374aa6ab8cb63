import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { bibtex } from '../../src/citation/bibtex.ts';
import { ris } from '../../src/citation/ris.ts';
import { item, known, retold } from './samples.ts';

const people = [
  { family: 'Okafor', given: 'Mina' },
  { family: 'van der Berg', given: 'Ludwig' },
];

test('a reader of BibTeX finds again what went in', () => {
  const [read] = plugins.input.chain(bibtex(item(known)), { generateGraph: false });
  assert.equal(read?.title, 'Night ferries: 100% more & “free” from May?');
  assert.equal(read?.['container-title'], 'The Quayside Courier');
  assert.deepEqual(read?.issued, { 'date-parts': [[2024, 10, 17]] });
  assert.deepEqual(joined(read?.author), people);
  assert.equal(read?.URL, 'https://archive.example/room/articles/night-ferries/');
  assert.match(read?.note ?? '', /sha256 0{64}/);
});

test('a reader of RIS finds again what went in', () => {
  const [read] = plugins.input.chain(ris(item(known)), { generateGraph: false });
  assert.equal(read?.title, 'Night ferries: 100% more & “free” from May?');
  // This reader takes no more than the year from a newspaper's article.
  assert.deepEqual(read?.issued, { 'date-parts': [[2024]] });
  assert.match(read?.note ?? '', /sha256 0{64}/);
});

for (const [published, fields, tags] of [
  ['2024-10', ['date = {2024-10}', 'year = {2024}', 'month = oct'], ['PY  - 2024', 'DA  - 2024/10//']],
  ['2024', ['date = {2024}', 'year = {2024}'], ['PY  - 2024', 'DA  - 2024///']],
  ['2024-10~', ['date = {2024-10~}', 'month = oct'], ['DA  - 2024/10//about']],
] as const) {
  test(`${published} stays as exact in BibTeX and RIS`, () => {
    for (const field of fields) assert.ok(bibtex(item({ published })).includes(`  ${field}`), field);
    for (const tag of tags) assert.ok(ris(item({ published })).includes(`${tag}\r\n`), tag);
  });
}

test('an undated article has no date in BibTeX and RIS', () => {
  assert.doesNotMatch(bibtex(item({})), /date|year|month/);
  assert.doesNotMatch(ris(item({})), /^(PY|DA)/m);
});

test('BibTeX escapes what TeX would take for its own', () => {
  const { note, ...rest } = item({ source: String.raw`A_B {c} \d $5 #1 ~ ^` });
  assert.ok(
    bibtex({ ...rest, note }).includes(
      String.raw`journal = {{A\_B \{c\} \textbackslash{}d \$5 \#1 \textasciitilde{} \textasciicircum{}}}`,
    ),
  );
});

test('a retelling is no newspaper’s article in any file', () => {
  assert.match(bibtex(item(retold)), /^@misc\{night-ferries,/);
  assert.match(bibtex(item(retold)), /howpublished = \{The Reading Room\}/);
  assert.match(ris(item(retold)), /^TY {2}- ELEC\r\n/);
  assert.match(ris(item(retold)), /T2 {2}- The Reading Room\r\n/);
});

test('a line break in a headline does not end a line of RIS', () => {
  for (const end of ['\n', '\r', '\u0085', '\u001e', '\u2028', '\v', '\f', '\u001c'])
    assert.match(ris(item({}, { title: `One${end}ER  - ` })), /TI {2}- One ER - \r\n/);
});

function joined(names: { family?: string; given?: string; 'non-dropping-particle'?: string }[] = []): object[] {
  return names.map(({ family, given, 'non-dropping-particle': particle }) => ({
    family: [particle, family].filter(Boolean).join(' '),
    given,
  }));
}
