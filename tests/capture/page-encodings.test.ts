import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decode } from '../../src/capture/encoding/decoding.ts';
import { read } from '../../src/capture/read.ts';
import { ferryText } from './ferry.ts';

/** The head of a page by language, the encodings that its papers used, and the one that is recorded where that is another. */
const PAGES: readonly [language: string, head: string, encodings: string][] = [
  ['de', 'Von Friederike Althaus ¦ 14. November 2024, 18:15 Uhr', 'windows-1252 utf-16le utf-16be'],
  ['fr', 'Par Solène Aubrac ¦ Publié le 14 novembre 2024 à 18h15', 'windows-1252'],
  ['es', 'Por Begoña Ferrer Olmedo ¦ 14 de noviembre de 2024', 'windows-1252'],
  ['pl', 'Autor: Zdzisława Grabowiecka ¦ 14 października 2024', 'windows-1250'],
  ['ru', 'Автор: Елизавета Корнилова ¦ 14 ноября 2024', 'windows-1251 utf-16le'],
  ['ar', 'كتب: سامر الهاشمي ¦ 14 نوفمبر 2024', 'windows-1256'],
  ['ja', '令和6年11月14日（木） ¦ 文・佐倉直人', 'shift_jis euc-jp utf-16be'],
  ['zh', '2024-11-14 18:15 ¦ 作者：沈若兰', 'gb18030'],
  ['zh-Hant', '中華民國113年11月14日 ¦ 記者林靜宜／台北報導', 'big5'],
  ['ko', '서하늘 기자 ¦ 입력 2024.11.14. 18:15', 'euc-kr'],
];

for (const [language, head, encodings] of PAGES) {
  // The sign of rights is not in the sets of East Asia.
  const text = ferryText(language, head.split(' ¦ ')).replaceAll('©', '').replaceAll('ⓒ', '');
  const { byline, published, body } = read(text);
  for (const encoding of encodings.split(' ')) {
    test(`a page is read alike in the encoding that its papers used (${language}, ${encoding})`, () => {
      const decoded = decode(new Uint8Array(iconv.encode(text, encoding, { addBOM: false })));
      assert.ok('text' in decoded);
      assert.deepEqual([decoded.encoding, decoded.doubt], [encoding, null]);
      const page = read(decoded.text);
      assert.deepEqual([page.byline, page.published, page.body], [byline, published, body]);
    });
  }
}

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'line ends of DOS': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'line separators': (text) => text.replaceAll('\n', '\u2028'),
  tabs: (text) => text.replaceAll('\n', '\t\n\t'),
  'non-breaking spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'zero-width spaces': (text) => text.replaceAll(' ', ' \u200b'),
  'soft hyphens': (text) => text.replaceAll(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad'),
  'marks of direction': (text) => text.replaceAll('\n', '\u200e\n\u200e'),
};
const plain = (text: string | null) => text?.replaceAll(/[\u00ad\u200b\u200e]/g, '').replaceAll('\u00a0', ' ');

for (const [form, change] of Object.entries(FORMS)) {
  test(`dates and names are read between ${form}`, () => {
    for (const [language, head] of PAGES.slice(0, 5)) {
      const text = ferryText(language, head.split(' ¦ '));
      const [before, after] = [read(text), read(change(text))];
      assert.deepEqual([plain(after.byline), after.published], [before.byline, before.published]);
    }
  });
}
