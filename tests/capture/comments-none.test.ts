import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const REPORT = [
  'A ferry is to cross the Wend again by the summer',
  'A ferry is to cross the Wend again by the summer, forty years after the last one was sold to a man who kept hens in it.',
  'The council found the old bell in its own cellar and will hang it at the landing, so that nobody has to shout across.',
];
const page = (...lines: string[]) => read([...REPORT, ...lines].join('\n'));
const OFFER = 'Read us on paper as well, once a week, with the pictures that we have no room for on the screen.';
const HENS = 'The hens will not be pleased, but I am.';

const nothing: Record<string, string[]> = {
  'a list of other pages with names and times': [
    'Comments',
    'Hen house burns in Upper Wend',
    'Ada Lee',
    '3 hours ago',
    'Bell stolen from the church',
    'Bo Lunt',
    '5 hours ago',
    'Bridge toll to rise again',
    'Cy Moor',
    '1 day ago',
  ],
  'the entries of a live report': [
    '10:42',
    'Ada Lee',
    'The ferry has left the yard and is being towed past the mill, with the mayor at the rope.',
    '11:15',
    'Bo Lunt',
    'The rope has been given to somebody else. The band plays on the far bank.',
  ],
  'a list of what is commented most': [
    'Most commented',
    'Hen house burns',
    'Ada Lee',
    '3 hours ago',
    '12 comments',
    'Bell stolen',
    'Bo Lunt',
    '4 hours ago',
    '30 comments',
    'Toll to rise',
    'Cy Moor',
    '1 day ago',
    '8 comments',
  ],
};
for (const [what, lines] of Object.entries(nothing)) {
  test(`no comments: ${what}`, () => {
    const { comments, commentCount } = page(...lines);
    assert.deepEqual([comments, commentCount], [[], null]);
  });
}

test('a count of comments over the report does not make the report a comment', () => {
  const reading = read([REPORT[0], '2 Comments', 'Ada Lee 3 May 2012 10:11', ...REPORT.slice(1)].join('\n'));
  assert.deepEqual(reading.comments, []);
  assert.equal(reading.body.length, 2);
});

test('a role and a time over the report, and a way to share it, do not make it a comment', () => {
  const share = ['Reporter·Wend Packet·', '12 Nov, 2024 05:00 AM', 'Save', 'Copy Link'];
  const others = ['Two fined over hens', '12 Nov 03:12 AM', 'Bell stolen again', '12 Nov 02:10 AM'];
  const reading = read([REPORT[0], 'By Ada Lee', ...share, ...REPORT.slice(1), ...others].join('\n'));
  assert.deepEqual([reading.comments, reading.body.length], [[], 2]);
});

test('ten thousand comments are read, whatever their shape', () => {
  const head = (n: number) => [`Ada${n}`, '3 hours ago', HENS, 'Reply'];
  const foot = (n: number) => [`Ada Lee${n}`, HENS, 'Like · Reply · 3h'];
  for (const shape of [head, foot]) {
    const { comments } = page('Comments', ...Array.from({ length: 10_000 }, (_, n) => shape(n)).flat());
    assert.equal(comments.length, 10_000);
  }
});

test('a report below a button for its comments is none of them', () => {
  const more = [
    'Most shared',
    '19 hours ago',
    'Otters of the week',
    '2 days ago',
    'Ten gardens to visit',
    '8 days ago',
  ];
  const [headline, standfirst, ...rest] = REPORT as [string, string, ...string[]];
  const body = [...rest, HENS, ...rest.map((line) => line.replace('The council', 'Its mayor'))];
  const { comments, body: paragraphs } = read(
    ['Home', 'News', OFFER, '20 comments', headline, standfirst, 'By David Lunt on 3 May 2021', ...body, ...more].join(
      '\n',
    ),
  );
  assert.deepEqual(comments, []);
  for (const paragraph of body) assert.ok(paragraphs.includes(paragraph));
});
