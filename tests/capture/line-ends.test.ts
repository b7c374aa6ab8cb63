import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endsAsClause, endsAsSentence, endsInColon } from '../../src/capture/text/line-ends.ts';

const SIGNS = [
  '.',
  '!',
  '…',
  '。',
  '؟',
  '។',
  ':',
  '：',
  '”',
  '»',
  ')',
  '」',
  '’',
  ' ',
  'a',
  '7',
  '波',
  '\u{1f6a2}',
  '\ud83d',
];

test('a line ends as a pattern of full stops, and of what closes behind them, says of its last twelve signs', () => {
  const stop = /[.!?…。！？؟۔।॥։။።។][\p{Pe}\p{Pf}"'“”„’»)\]]*$/u;
  const clause = /[.!?…。！？؟۔।॥։။።។:：][\p{Pe}\p{Pf}"'“”„’»)\]]*$/u;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 30 }), (text) => {
      assert.equal(endsAsSentence(text), stop.test(text.slice(-12)));
      assert.equal(endsAsClause(text), clause.test(text.slice(-12)));
      assert.equal(endsInColon(text), /[:：]$/.test(text));
    }),
    { numRuns: 1000 },
  );
});

test('what agencies set behind the last sentence ends it, and the address that a browser cuts ends none', () => {
  const ends = [
    'They sail in May. Enditem',
    'They sail in May. (END)',
    '五月に出る。（了）',
    '他们五月出海。（完）',
    'They sail in May. ■',
  ];
  for (const line of ends) assert.equal(endsAsSentence(line), true, line);
  const others = [
    'They sail in the end',
    'Boats (end)',
    'They sail    https://orme.example/boats...',
    '五月に出る（了）',
  ];
  for (const line of others) assert.equal(endsAsSentence(line), false, line);
  assert.equal(endsAsSentence('They sail...'), true);
});
