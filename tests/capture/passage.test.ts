import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE, millPage } from './mill.ts';

const PARAGRAPHS = [
  'The ferry at Sallow will cross the river again from Monday, after a winter in which it lay on the bank with a hole in it.',
  'Its owner mended the hull himself, with oak that he had kept for a boat which he never found the time to build.',
  'People on both banks had driven an hour to the next bridge, and some of them had not seen each other since the autumn.',
  'The first crossing is to be free for everyone who can show that they were born on the other side of the water.',
];
const bodyOf = (lines: readonly string[]) => read(lines.join('\n')).body;

test('the label of an advertisement parts no report', () => {
  const [first, second, third, fourth] = PARAGRAPHS as [string, string, string, string];
  const lines = ['The ferry at Sallow is back', '', first, '', second, '', 'Advertisement', '', third, '', fourth];
  assert.deepEqual(bodyOf(lines), PARAGRAPHS);
});

test('headlines with summaries below the report are not its body', () => {
  const teasers = [
    'More from Sallow',
    'Otters move into the mill race',
    'The miller says that he has stopped counting the fish and started counting the otters.',
    'Frost takes the plum blossom',
    'Growers along the river expect to pick half of what they picked in the year before.',
    'A choir for the deaf',
    'They sing with their hands, and the front row of the church is full every week.',
  ];
  assert.deepEqual(bodyOf(['The ferry at Sallow is back', '', ...PARAGRAPHS, '', ...teasers]), PARAGRAPHS);
});

test('what stands below a report about its author is not its body', () => {
  const { body, lines } = millPage(
    [HEADLINE, 'By Ann Lee'],
    ['Ann Lee is a reporter who writes about cloth and those who make it.'],
  );
  assert.equal(body.length, 3);
  assert.match(lines.at(-1)!.reason, /author|after the end of the report/);
});

test('a page of a few paragraphs holds a report, and a page of menus none', () => {
  assert.deepEqual(bodyOf(PARAGRAPHS.slice(0, 1)), PARAGRAPHS.slice(0, 1));
  assert.deepEqual(bodyOf(['Home', 'News', 'Sport', 'Weather', 'Contact']), []);
});

test('a bare number at the end of the report is no part of it', () => {
  assert.deepEqual(bodyOf(['The ferry at Sallow is back', ...PARAGRAPHS, '12', 'Top']), PARAGRAPHS);
});

test('a reason tells in words what weighed most', () => {
  const { lines } = millPage([HEADLINE]);
  const reasons = lines.filter(({ role }) => role === 'body').map(({ reason }) => reason);
  assert.equal(reasons.length, 3);
  for (const reason of reasons) assert.match(reason, /^\d+ words that end as a sentence(?:; [^;]+){1,2}$/);
});

test('a paragraph between headline and body that speaks of the same is part of the report', () => {
  const lead =
    'Nobody at the mill in Orme had thought that the women would find the money, least of all those who worked there.';
  const offer =
    'Sign up for letters from the coast, with pictures of lighthouses and of the keepers who have to climb up to them.';
  const { body } = millPage([HEADLINE, 'By Ann Lee', '4 May 2021', lead, 'Share', offer, 'Print', '12', 'Listen']);
  assert.ok(body.includes(lead));
  assert.ok(!body.includes(offer));
});

test('posts shown in a report keep who signed them, and the report goes on below', () => {
  const [first, second, third, fourth] = PARAGRAPHS as [string, string, string, string];
  const post = [
    'No more hour to the bridge for us. The kettle is on, come over!',
    '— Jo Miller (@jomiller) May 3, 2024',
  ];
  assert.deepEqual(bodyOf(['The ferry at Sallow is back', '', first, second, ...post, third, fourth]), [
    first,
    second,
    ...post,
    third,
    fourth,
  ]);
});

test('a sentence that begins as a link does is part of the report, and the terms of the page are not', () => {
  const go =
    'Go to any kitchen between the weir and the bridge this week, and there will be blue cloth drying over the stove.';
  const terms = 'The material on this site may not leave the house of anybody who has not asked us on paper before.';
  const { body } = millPage([HEADLINE, 'By Ann Lee', '4 May 2021'], [go, terms]);
  assert.equal(body.at(-1), go);
});
