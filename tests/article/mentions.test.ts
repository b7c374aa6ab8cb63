import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFinder } from '../../src/article/mentions.ts';

const find = nameFinder([
  { name: 'Japan', kind: 'place', aliases: ['日本'] },
  { name: 'Sea of Japan', kind: 'place', aliases: [] },
  { name: 'Ada Okafor', kind: 'person', aliases: ['Okafor'] },
]);

test('finds names in every form, with the passages that hold them', () => {
  const found = find([
    { id: '', text: 'Okafor speaks' },
    { id: 'p-1', text: 'Ada Okafor spoke in Japan; Okafor left.' },
    { id: 'c-1', text: '北日本の海' },
  ]);
  assert.deepEqual(found, [
    { name: 'Ada Okafor', kind: 'person', forms: ['Okafor', 'Ada Okafor'], passages: ['', 'p-1'] },
    { name: 'Japan', kind: 'place', forms: ['Japan', '日本'], passages: ['p-1', 'c-1'] },
  ]);
});

test('takes whole words and the longer of two forms', () => {
  const found = find([{ id: 'p-1', text: 'The Sea of Japan and the Japanese, in Japan’s view' }]);
  assert.deepEqual(
    found.map(({ name, forms }) => [name, forms]),
    [
      ['Japan', ['Japan']],
      ['Sea of Japan', ['Sea of Japan']],
    ],
  );
});

test('finds nothing where the archive has no names', () => {
  assert.deepEqual(nameFinder([])([{ id: '', text: 'Japan' }]), []);
});

test('a name is words and never a pattern', () => {
  const rows = ['.*', '(a+)+$', '[', '\\d', 'Ann|Bo', '$&', '^', 'a{2}'].map((name) => ({
    name,
    kind: 'person' as const,
    aliases: [`${name} the Elder`],
  }));
  const find = nameFinder(rows);
  assert.deepEqual(find([{ id: 'p-1', text: `Ann and Bo paid 12 in all, ${'a'.repeat(5000)}!` }]), []);
  assert.deepEqual(
    find([{ id: 'p-1', text: 'A sign said Ann|Bo and a{2} there.' }]).map(({ name }) => name),
    ['Ann|Bo', 'a{2}'],
  );
});
