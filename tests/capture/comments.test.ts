import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const page = (...thread: string[]) =>
  read(
    [
      'A gate is hung in Wexcombe after all these years',
      'The gate that was taken from the park in the war has been found in a barn and is to be hung again by the spring.',
      'The barn belongs to a farmer who had used it to pen his geese, and who did not know that it was the gate of the park.',
      'Login to comment',
      ...thread,
    ].join('\n\n'),
  );
const FIRST = 'The geese will miss it. They were the only ones who ever used it well.';

test('votes that do not add up are an issue on their line', () => {
  const { comments, issues } = page(FIRST, '3 ( +3 / -1 )');
  assert.deepEqual(comments[0]?.votes, { net: 3, up: 3, down: 1 });
  assert.deepEqual(
    issues.map(({ code, line }) => [code, line]),
    [['votes-do-not-add-up', 11]],
  );
});

test('a comment that quotes an earlier one keeps the quoted words apart', () => {
  const { comments } = page(FIRST, '1 ( +1 / -0 )', FIRST, 'So will I.', '0 ( +0 / -0 )');
  assert.deepEqual(comments[1], {
    n: 2,
    author: null,
    posted: null,
    text: ['So will I.'],
    quotes: 1,
    replyTo: null,
    quotation: [FIRST],
    votes: { net: 0, up: 0, down: 0 },
    lines: [13, 15, 17],
    evidence: null,
  });
});

test('a name pasted above quoted words is the name of who was quoted', () => {
  const { comments } = page(FIRST, '1 ( +1 / -0 )', 'PennyOct. 17 04:53 pm GMT', FIRST, 'No.', '0 ( +0 / -0 )');
  assert.equal(comments[0]?.author, 'Penny');
  assert.equal(comments[0]?.posted, 'Oct. 17 04:53 pm GMT');
  assert.equal(comments[0]?.evidence?.from, 'inference');
  assert.deepEqual(comments[0]?.evidence?.lines, [13]);
  assert.equal(comments[1]?.author, null);
});

test('two names above the same words are an issue and no author', () => {
  const quote = (name: string) => [`${name}Today 04:53 pm GMT`, FIRST, `Not so, ${name}.`, '0 ( +0 / -0 )'];
  const { comments, issues } = page(FIRST, '1 ( +1 / -0 )', ...quote('Penny'), ...quote('Ruth'));
  assert.equal(comments[0]?.author, null);
  assert.ok(issues.some(({ code }) => code === 'authors-disagree'));
});

test('a name above words of no earlier comment is an issue and no author', () => {
  const { comments, issues } = page(FIRST, '1 ( +1 / -0 )', 'PennyToday 04:53 pm GMT', 'Quite.', '0 ( +0 / -0 )');
  assert.deepEqual(
    comments.map(({ author }) => author),
    [null, null],
  );
  assert.ok(issues.some(({ code, line }) => code === 'name-without-comment' && line === 13));
});

test('a part of a comment is a quotation from four words on, and only where a sentence begins', () => {
  const second = (words: string) => page(FIRST, '1 ( +1 / -0 )', words, 'I agree.', '0 ( +0 / -0 )').comments[1];
  assert.equal(second('They were the only ones who ever used it well.')?.quotes, 1);
  assert.equal(second('> “The geese will miss it.”')?.quotes, 1);
  assert.equal(second('were the only ones who ever used it well.')?.quotes, null);
  assert.equal(second('They were the only ones who ever used it badly.')?.quotes, null);
});

test('a comment posted twice is two comments and no quotation', () => {
  const { comments } = page(FIRST, '1 ( +1 / -0 )', FIRST, '0 ( +0 / -0 )');
  assert.deepEqual(
    comments.map(({ text, quotes }) => [text, quotes]),
    [
      [[FIRST], null],
      [[FIRST], null],
    ],
  );
});

test('names over every comment are the names of their own authors', () => {
  const { comments } = page(
    'Penny  Today 04:53 pm GMT',
    FIRST,
    '1 ( +1 / -0 )',
    'RuthToday 05:10 pm GMT',
    'Hm.',
    '1 ( +1 / -0 )',
  );
  assert.deepEqual(
    comments.map(({ author }) => author),
    ['Penny', 'Ruth'],
  );
  assert.equal(comments[0]?.evidence?.from, 'line');
});

test('without a sign of where the comments begin only the words above the first votes are one', () => {
  const { comments, issues } = read(`A line of its own\n\nAnother line\n\n${FIRST}\n\n1 ( +1 / -0 )`);
  assert.deepEqual(
    comments.map(({ text }) => text),
    [[FIRST]],
  );
  assert.ok(issues.some(({ code }) => code === 'comments-start-unsure'));
});

test('a count that differs from the comments captured is an issue', () => {
  const { commentCount, issues } = page('7 Comments', FIRST, '1 ( +1 / -0 )');
  assert.equal(commentCount, 7);
  assert.ok(issues.some(({ code }) => code === 'comments-missing'));
});

test('a comment that begins with a bullet is no standfirst', () => {
  const point = '• A point of my own';
  const { comments, lines, standfirst } = read(`山々の門\n${point}\n1 ( +2 / -1 )\n水車がふたたび回り始めた。`);
  assert.deepEqual(comments[0]?.text, [point]);
  assert.deepEqual([lines[1]?.role, standfirst], ['comment', []]);
});

test('a time below a comment is nobody’s name, and the name above the first is not lost', () => {
  const report =
    'The gate that was taken from the park in the war has been found in a barn and is to be hung again soon.';
  const bell = 'Who opens it in the morning, and who hears it fall shut at night?';
  const first = ['Ada', FIRST, 'On 3 May 2012 at 10:11', 'Report Reply'];
  const second = ['Bo', bell, 'On 4 May 2012 at 9:02', 'Report Reply'];
  const { comments } = read(
    ['A gate is hung', report, report.replace('gate', 'bell'), '2 comments', ...first, ...second].join('\n'),
  );
  assert.deepEqual(
    comments.map(({ author, posted, text }) => [author, posted, ...text]),
    [
      ['Ada', '3 May 2012 at 10:11', FIRST],
      ['Bo', '4 May 2012 at 9:02', bell],
    ],
  );
});

test('a day and a name that “wrote” head a comment, behind a button to report it as well', () => {
  const said = (day: string, name: string) => `Report this Comment On ${day}, at 10:07 PM, ${name} wrote:`;
  const { comments } = page(
    said('May 3, 2012', 'ada'),
    FIRST,
    said('May 4, 2012', 'Bo Lunt'),
    'So will I, and the farmer.',
  );
  assert.deepEqual(
    comments.map(({ author, posted }) => [author, posted]),
    [
      ['ada', 'May 3, 2012, at 10:07 PM'],
      ['Bo Lunt', 'May 4, 2012, at 10:07 PM'],
    ],
  );
});
