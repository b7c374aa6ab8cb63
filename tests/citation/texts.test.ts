import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../src/citation/item.ts';
import { retellingNote } from '../../src/citation/note.ts';
import { citationTexts } from '../../src/citation/texts.ts';
import { plainText } from '../../src/site/words/plain-text.ts';
import { item, known, retold } from './samples.ts';

const at = 'https://archive.example/room/articles/night-ferries/';

test('a dated, signed article in every style', () => {
  assert.deepEqual(texts(item(known)), [
    `Okafor, Mina, and Ludwig van der Berg. “Night ferries: 100% more & ‘free’ from May?” The Quayside Courier, October 17, 2024¶. Archived in The Reading Room. ${at}.`,
    `Okafor, Mina, and Ludwig van der Berg. “Night ferries: 100% more & ‘free’ from May?” The Quayside Courier, 17 Oct. 2024¶. The Reading Room, ${at}.`,
    `Okafor, M., & van der Berg, L. (2024, October 17). Night ferries: 100% more & “free” from May? The Quayside Courier¶. The Reading Room. ${at}`,
    `Okafor, M. and van der Berg, L. (2024) ‘Night ferries: 100% more & “free” from May?’, The Quayside Courier, 17 October¶. The Reading Room. Available at: ${at}.`,
  ]);
});

test('an undated, unsigned article in every style', () => {
  assert.deepEqual(texts(item({ source: '河辺新報' }, { title: '夜の渡し船' })), [
    `河辺新報. “夜の渡し船.” n.d.¶. Archived in The Reading Room. ${at}.`,
    `“夜の渡し船.” 河辺新報, n.d.¶. The Reading Room, ${at}.`,
    `夜の渡し船. (n.d.). 河辺新報¶. The Reading Room. ${at}`,
    `河辺新報 (n.d.) ‘夜の渡し船’¶. The Reading Room. Available at: ${at}.`,
  ]);
});

test('a retelling in every style names the report that it retells', () => {
  for (const text of texts(item(retold), retellingNote(retold.retelling!))) {
    assert.match(
      text,
      /^Reading Desk.*The Reading Room.*Retelling, written anew for this archive, of “Ferries by night”/,
    );
  }
});

for (const [published, shown] of [
  ['2024-10', ['October 2024', 'Oct. 2024', '(2024, October)', '(2024)']],
  ['2024', [' 2024', ' 2024', '(2024)', '(2024)']],
  ['2024-10~', ['ca. October 2024', 'circa Oct. 2024', '(ca. 2024, October)', '(ca. 2024)']],
] as const) {
  test(`${published} is shown in every style as exactly as it is known`, () => {
    const all = texts(item({ ...known, published }));
    for (const [index, words] of shown.entries()) assert.ok(all[index]!.includes(words), all[index]);
  });
}

test('two articles in a row do not share what is known of one', () => {
  texts(item(known));
  assert.doesNotMatch(texts(item({})).join(), /Okafor|Courier|2024/);
});

test('markup in a headline stays text', () => {
  const title = '<script>alert(1)</script> <b>bold';
  for (const { before, after } of citationTexts(item(known, { title }), null)) {
    assert.doesNotMatch(before + after, /<(?!\/?i>)/);
  }
});

// For all of these, styles would be at it for an hour.
for (const sign of ['"', "'", '<i>', 'Ann, ', 'word ']) {
  test(`of a text that is no title or name a reference has the beginning: ${sign}`, () => {
    const long = sign.repeat(100_000);
    for (const text of texts(item({ source: long, byline: long }, { title: long, archive: long }))) {
      assert.ok(text.length < 20_000, `${text.length} characters`);
      assert.ok(text.includes(' …'));
    }
  });
}

// The styles that the CSL project itself keeps, as another hand's word on how these references look.
for (const [index, template] of [
  [2, 'apa'],
  [3, 'harvard1'],
] as const) {
  for (const facts of [known, { ...known, byline: null }, { ...known, published: '2024-10' }]) {
    test(`${template} as the CSL project writes it, ${facts.published} ${facts.byline}`, () => {
      const { archive, note, language, section, ...bare } = item(facts, { title: 'Night ferries' });
      const ours = texts({ ...bare, archive: '', note: '' } as CslItem)[index]!;
      assert.equal(ours.replace('¶', ''), official(bare, template));
    });
  }
}

function texts(cited: CslItem, appended: string | null = null): string[] {
  return citationTexts(cited, appended).map(({ before, after }) => plainText(`${before}¶${after}`));
}

function official(cited: object, template: string): string {
  const text = plugins.output.format('bibliography', [cited], { template, lang: 'en-US', format: 'text' }).trim();
  // No British locale comes with that package, and Harvard is written with British marks.
  return template === 'harvard1' ? text.replace(/“(.*),”/, '‘$1’,') : text;
}
