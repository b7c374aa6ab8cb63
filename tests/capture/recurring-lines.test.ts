import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const REPORT = [
  'A ferry is to cross the Wend again by the summer',
  'A ferry is to cross the Wend again by the summer, forty years after the last one was sold to a man who kept hens in it.',
  'The council found the old bell in its own cellar and will hang it at the landing, so that nobody has to shout across.',
];
const SAID = ['The hens will not be pleased, but I am.', 'Who rings the bell?', 'I shall bring my own hen.'];
const texts = (words: readonly string[], ...below: string[]) => {
  const thread = words.flatMap((said, n) => [`Ada${n}`, `${n + 1} May 2012`, said, ...below]);
  return read([...REPORT, '3 Comments', ...thread].join('\n')).comments.map(({ text }) => text);
};

test('a short line below the words of most comments is none of them, whatever it says', () => {
  assert.deepEqual(
    texts(SAID, 'Ring it', 'Applaud'),
    SAID.map((said) => [said]),
  );
});

test('what most comments say and nothing else is what they say', () => {
  assert.deepEqual(
    texts(['Poor hens', 'Poor hens', 'Poor hens'], 'Reply'),
    SAID.map(() => ['Poor hens']),
  );
});

test('a line below the words of a few comments is theirs', () => {
  assert.deepEqual(texts(SAID.slice(0, 2), 'Ring it'), [
    [SAID[0], 'Ring it'],
    [SAID[1], 'Ring it'],
  ]);
});
