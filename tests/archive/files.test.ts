import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNames } from '../../src/archive/names.ts';
import { problemLine, type Outcome } from '../../src/archive/problem.ts';
import { parseSettings } from '../../src/archive/settings.ts';
import { parseSidecar } from '../../src/article/sidecar.ts';

function told(outcome: Outcome<unknown>): string[] {
  return (outcome.problems ?? []).map(problemLine);
}

test('reads what a curator says of a capture', () => {
  const { value } = parseSidecar('published: 2024\nbyline: null\nwhy: { published: A guess. }\n', 'a.yaml');
  assert.equal(value?.published, '2024');
  assert.equal(value?.byline, null);
  assert.equal(value?.source, undefined);
  assert.deepEqual(parseSidecar(' \n', 'a.yaml').value?.corrections, []);
});

test('reads settings and names', () => {
  assert.equal(parseSettings('title: T\ndescription: D\nlanguage: ja\n', 'archive.yaml').value?.language, 'ja');
  assert.deepEqual(parseNames('- { name: Kyoto, kind: place }\n', 'names.yaml').value, [
    { name: 'Kyoto', kind: 'place', aliases: [] },
  ]);
  for (const text of ['', ' \n', '# nobody yet\n', '---\n']) assert.deepEqual(parseNames(text, 'names.yaml').value, []);
});

test('the address of a site is one that pages can have', () => {
  const siteOf = (site: string) =>
    parseSettings(`title: T\ndescription: D\nlanguage: en\nsite: ${site}\n`, 'archive.yaml');
  for (const site of [
    'https://archive.example',
    'http://localhost:8080/',
    'HTTPS://Archive.example/',
    'https://пример.рф',
  ])
    assert.equal(siteOf(site).value?.site, site);
  for (const site of [
    'https://',
    'ftp://a.example',
    '//a.example',
    'https://me:secret@a.example',
    'https://a.example/?q',
    'https://a.example:99999',
    'https://a.example/#top',
    '"https://a\\n.example"',
    'https://a b.example',
    'javascript:alert(1)',
  ])
    assert.match(
      told(siteOf(site))[0]!,
      /^archive\.yaml:4: site: expected an address that begins with https:\/\//,
      site,
    );
});

const faults: [string, Outcome<unknown>, RegExp][] = [
  ['YAML that is none', parseSidecar('why: [\n', 'a.yaml'), /^a\.yaml:\d: expected YAML/],
  ['an unknown key', parseSidecar('source: A\nsuorce: B\n', 'a.yaml'), /^a\.yaml:2: unknown key “suorce”/],
  [
    'an unknown key further in',
    parseSidecar('source: A\nwhy:\n  suorce: B\n', 'a.yaml'),
    /^a\.yaml:3: unknown key “suorce” in why/,
  ],
  [
    'a date that does not exist',
    parseSidecar('\npublished: 2024-02-30\n', 'a.yaml'),
    /^a\.yaml:2: published: expected an EDTF date/,
  ],
  [
    'half a correction',
    parseSidecar('corrections:\n  - line: 3\n    from: a\n', 'a.yaml'),
    /^a\.yaml:2: corrections\.0\.to: .*missing/,
  ],
  ['a list for a map', parseSidecar('- a\n', 'a.yaml'), /^a\.yaml:1: the file: expected object/],
  ['an alias that explodes', parseSidecar(bomb(), 'a.yaml'), /^a\.yaml/],
  [
    'a missing title',
    parseSettings('description: D\nlanguage: en\n', 'archive.yaml'),
    /^archive\.yaml:1: title: .*missing/,
  ],
  [
    'a language that is none',
    parseSettings('title: T\ndescription: D\nlanguage: "?"\n', 'archive.yaml'),
    /^archive\.yaml:3: language/,
  ],
  [
    'an unknown kind',
    parseNames('- { name: A, kind: place }\n- { name: B, kind: ship }\n', 'names.yaml'),
    /^names\.yaml:2: 1\.kind/,
  ],
];
for (const [what, outcome, expected] of faults) {
  test(`names file, line and what was expected: ${what}`, () => assert.match(told(outcome).join('\n'), expected));
}

function bomb(): string {
  const levels = Array.from({ length: 12 }, (_, n) => `x${n + 1}: &x${n + 1} [${Array(9).fill(`*x${n}`).join(', ')}]`);
  return ['x0: &x0 [a]', ...levels].join('\n');
}
