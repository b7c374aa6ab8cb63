import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as characters from '../../src/capture/text/characters.ts';
import { stemsOf } from '../../src/capture/text/stems.ts';

const { countOf, kindAt, kindsIn, wordsOf, LETTER, MARK, NUMBER, JOINER, WIDE, HANGUL, SPACE, UNSEEN } = characters;
const TEXTS = [
  'The mill’s two-storey hall, 1802–1804: “rebuilt”, it’s said.',
  'Die Mühle am Öresund — größer als je; cafe\u0301 daneben',
  '水車は１８０２年に焼けた。ミルの𠮷田さん、二人。',
  '물레방아가 다시 돈다 ١٢ साल पहले',
  'soft\u00adened zero\u200bwidth\u00a0space',
];

test('words and counts are what patterns of the same kinds find', () => {
  for (const text of TEXTS) {
    const words = wordsOf(text, LETTER | NUMBER, LETTER | MARK | NUMBER | JOINER);
    assert.deepEqual(words, text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu));
    assert.equal(countOf(LETTER, text), text.match(/\p{L}/gu)?.length);
    assert.equal(
      countOf(WIDE, text),
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0,
    );
  }
});

test('the kinds of a text are those of its characters together, and both halves of a pair have the pair’s', () => {
  assert.equal(kindsIn('a 1'), kindAt('a', 0) | kindAt(' ', 0) | kindAt('1', 0));
  assert.equal(kindsIn('mill') & (SPACE | UNSEEN | WIDE | HANGUL | NUMBER), 0);
  assert.equal(kindsIn('soft\u00adened') & UNSEEN, UNSEEN);
  assert.equal(kindAt('𠮷', 0) & WIDE, WIDE);
  assert.equal(kindAt('𠮷', 1), kindAt('𠮷', 0));
  assert.equal(kindAt('\ud842', 0) & LETTER, 0);
});

test('half a pair behind another character is not what that character is', () => {
  assert.equal(kindAt('\u00ad\udc00', 1) & UNSEEN, 0);
  assert.equal(kindAt('a\udc00', 1) & LETTER, 0);
});

test('stems are the starts of longer words, and pairs of characters where no space parts words', () => {
  assert.deepEqual(stemsOf('Elected in the elec\u00adtions of 1802'), ['electe', 'electi', '1802']);
  assert.deepEqual(stemsOf('水車小屋 a ミル'), ['水車', '小屋', 'ミル']);
  assert.deepEqual(stemsOf('abc漢字'), ['abc漢字']);
});

test('the kinds of every single code unit are those that patterns give it', () => {
  const patterns: [number, RegExp][] = [
    [characters.SMALL, /\p{Ll}/u],
    [characters.CAPITAL, /\p{Lu}/u],
    [characters.CASELESS, /\p{Lo}/u],
    [characters.COLON, /[:：=＝]/],
    [characters.COMMA, /[,،、，]/],
    [characters.COPYRIGHT, /[©Ⓒⓒ]/],
  ];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const character = String.fromCharCode(unit);
    const kinds = kindAt(character, 0);
    for (const [kind, pattern] of patterns) assert.equal((kinds & kind) !== 0, pattern.test(character));
  }
});
