import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const REPORT = [
  'A ferry is to cross the Wend again by the summer',
  'A ferry is to cross the Wend again by the summer, forty years after the last one was sold to a man who kept hens in it.',
  'The council found the old bell in its own cellar and will hang it at the landing, so that nobody has to shout across.',
];
const HENS = 'The hens will not be pleased, but I am.';
const BELL = 'Who rings the bell on the far side, and who hears it?';
const votesOn = (end: string, ...numbers: string[]) => {
  const thread = ['2 Comments', 'Ada', '3 May 2012', HENS, ...numbers, 'Reply', 'Bo', '4 May 2012', BELL, 'Reply', end];
  return read([...REPORT, ...thread].join('\n')).comments.map(({ votes }) => votes && [votes.up, votes.down]);
};

test('bare numbers are votes where the page says whose comments these are', () => {
  assert.deepEqual(votesOn('Powered by OpenWeb', '12', '3'), [[12, 3], null]);
  assert.deepEqual(votesOn('Sign in with your Guardian account', '12'), [[12, 0], null]);
  assert.deepEqual(votesOn('Sign in with your Guardian account', '1,204'), [[1204, 0], null]);
});

test('bare numbers of a page that names no system are not known to be votes', () => {
  assert.deepEqual(votesOn('Read on', '12', '3'), [null, null]);
  assert.deepEqual(votesOn('Read on', '12'), [null, null]);
});

test('more or fewer numbers than a system sets are not known to be votes', () => {
  assert.deepEqual(votesOn('Powered by OpenWeb', '12'), [null, null]);
  assert.deepEqual(votesOn('Sign in with your Guardian account', '12', '3'), [null, null]);
  assert.deepEqual(votesOn('Sign in with your Guardian account', '12', '13'), [[12, 0], null]);
});

test('a number between two paragraphs of a comment is the reader’s', () => {
  assert.deepEqual(votesOn('Sign in with your Guardian account', '12', 'That many hens were aboard.'), [null, null]);
});
