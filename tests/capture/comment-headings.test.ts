import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const REPORT = [
  'A ferry is to cross the Wend again by the summer',
  'A ferry is to cross the Wend again by the summer, forty years after the last one was sold to a man who kept hens in it.',
  'The council found the old bell in its own cellar and will hang it at the landing, so that nobody has to shout across.',
];
const post = (n: number, name: string, said: string) => [
  ...[`0${n}.05.2012, 10:11`, `#${n}`, name, 'Registriert seit', '03.2008', 'Beiträge', '412'],
  ...[said, 'Mit Zitat antworten'],
];

test('what a forum says of its members heads no thread', () => {
  const thread = [...post(1, 'Ada', 'The hens will not be pleased.'), ...post(2, 'Bo', 'Who rings the bell?')];
  const { comments } = read([...REPORT, 'Kommentare', ...thread].join('\n'));
  assert.deepEqual(
    comments.map(({ author, text }) => [author, ...text]),
    [
      ['Ada', 'The hens will not be pleased.'],
      ['Bo', 'Who rings the bell?'],
    ],
  );
});

test('replies are counted over a thread where names and times follow', () => {
  const replies = ['Ada', '3 May 2012', 'The hens will not be pleased.', 'Bo', '4 May 2012', 'Who rings the bell?'];
  assert.equal(read([...REPORT, '2 replies', ...replies].join('\n')).comments.length, 2);
  assert.equal(read([...REPORT, '2 replies', 'Hens', 'Bells'].join('\n')).comments.length, 0);
});

test('a few comments, the way to more and the ways to sort them stand in one thread', () => {
  const one = (name: string, said: string) => [name, '3 May 2012', said, 'Reply'];
  const ways = ['View more comments', 'Order by', 'Oldest', 'Show', '25'];
  const thread = [...one('Ada', 'The hens will not be pleased.'), ...ways, ...one('Bo', 'Who rings the bell?')];
  const { comments, body } = read([...REPORT, '2 Comments', ...thread].join('\n'));
  assert.deepEqual([comments.map(({ text }) => text.length), body.length], [[1, 1], 2]);
});

test('ten thousand counts of replies, with no name below them, head no thread', () => {
  const lines = Array.from({ length: 10_000 }, (_, n) => [`${n} replies`, 'Hens']).flat();
  assert.equal(read([...REPORT, ...lines].join('\n')).comments.length, 0);
});
