import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedHtml } from '../../src/article/corrected-html.ts';
import { renderBody } from '../../src/article/html.ts';
import { mixedWords } from '../../src/article/mixed-scripts.ts';
import { plainText } from '../../src/site/words/plain-text.ts';
import { listWarnings, nameWarnings, textWarnings } from '../../src/site/article/text-warnings.ts';
import { article } from '../article/sample.ts';

test('a sign that turns letters around is shown, alone in an element of its own, and the text stays as it is', () => {
  const text = 'invoice\u202egpj.exe & \u200fmore';
  for (const html of [
    correctedHtml({ segments: [{ text }], marked: [] }),
    renderBody(text, article(), '/capture/').html,
  ]) {
    assert.ok(html.includes('invoice<bdi class="sign" data-sign="RLO">\u202e</bdi>gpj.exe'), html);
    assert.ok(html.includes('<span class="sign" data-sign="RLM">\u200f</span>more'), html);
    assert.ok(plainText(html).includes(text));
  }
  assert.equal(correctedHtml({ segments: [{ text: 'as ever' }], marked: [] }), 'as ever');
});

test('words that mix scripts whose letters look alike are told, and no others', () => {
  assert.deepEqual(mixedWords('P\u0430yp\u0430l and P\u0430yp\u0430l'), [
    { word: 'P\u0430yp\u0430l', scripts: ['Latin', 'Cyrillic'] },
  ]);
  for (const text of [
    'Paypal',
    '\u041c\u043e\u0441\u043a\u0432\u0430',
    'NHK\u30cb\u30e5\u30fc\u30b9\u6771\u4eac',
    'IT-\u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f',
    'Zo\u00eb',
  ])
    assert.deepEqual(mixedWords(text), [], text);
});

test('an article warns of both, wherever they stand', () => {
  const byline = 'By \u0391nn Lee';
  assert.deepEqual(textWarnings(article({ byline }), ['a\u2066b\u2069']), {
    signs: ['LRI', 'PDI'],
    mixed: [{ word: '\u0391nn', scripts: 'Latin and Greek' }],
  });
  assert.deepEqual(textWarnings(article({ byline: 'By Ann Lee' }), ['plain']), { signs: [], mixed: [] });
  assert.deepEqual(nameWarnings(['\u0391nn', 'Ann\u202e']), {
    signs: ['RLO'],
    mixed: [{ word: '\u0391nn', scripts: 'Latin and Greek' }],
  });
});

test('a list warns of the headlines and sources that mix scripts', () => {
  const cuttings = [
    { headline: '\u0391nn wins', source: null },
    { headline: 'Ann loses', source: 'The \u0421ourier' },
  ];
  assert.deepEqual(listWarnings(cuttings), {
    signs: [],
    mixed: [
      { word: '\u0391nn', scripts: 'Latin and Greek' },
      { word: '\u0421ourier', scripts: 'Latin and Cyrillic' },
    ],
  });
});
