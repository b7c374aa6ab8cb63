import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE } from './mill.ts';

const PARAGRAPHS = [
  'The weir below Orme was opened on Sunday for the first time in forty years, and the river took the mud of all of them with it.',
  'Children stood on the bridge and counted what came by: two bicycles, a door, a milk churn and the sign of an inn that has closed.',
  'The council says that the gates are to be opened twice a year from now on, so that nobody has to wait so long for a bicycle again.',
  'An engineer who came from the coast to see it said that she had never heard a river make so much noise on so little water.',
  'By evening it ran clear, and a heron stood where the mud had been and looked as if it had known about the place all along.',
];
const REPORT = [HEADLINE, 'By Ann Lee', '4 May 2021', ...PARAGRAPHS];

test('a page that was copied twice is read once', () => {
  const page = ['Home', 'News', ...REPORT, 'More from Orme', 'Otters in the race'].join('\n');
  const once = read(page);
  const twice = read(`${page}\n\n${page}`);
  for (const field of ['headline', 'byline', 'published', 'body'] as const) assert.deepEqual(twice[field], once[field]);
  assert.deepEqual(once.body, PARAGRAPHS);
});

test('a report that stands on its page twice is read where it stands first', () => {
  const { body, lines } = read([...REPORT, 'Share this page', ...PARAGRAPHS].join('\n'));
  assert.deepEqual(body, PARAGRAPHS);
  assert.deepEqual(
    lines.slice(-PARAGRAPHS.length).map(({ role, reason }) => [role, reason]),
    PARAGRAPHS.map((_, at) => ['furniture', `copies, with the lines around it, what line ${at + 4} says`]),
  );
});

test('a report that comes back to a sentence keeps it', () => {
  const refrain =
    'And every year, when the gates are closed again in autumn, the inn at the bridge gives out soup to all who come by.';
  const paragraphs = PARAGRAPHS.flatMap((paragraph) => [paragraph, refrain]);
  const { lines } = read([...REPORT.slice(0, 3), ...paragraphs].join('\n'));
  assert.ok(lines.every(({ reason }) => !reason.startsWith('copies')));
});

test('a reader who quotes another keeps the words', () => {
  const page = [...REPORT, '2 comments', 'Tom Reed', '5 May 2021 at 10:12', PARAGRAPHS[0]!, PARAGRAPHS[1]!, 'Reply'];
  const { lines } = read([...page, 'Mia Hart', '5 May 2021 at 11:02', PARAGRAPHS[0]!, 'Quite so.', 'Reply'].join('\n'));
  assert.ok(lines.every(({ reason }) => !reason.startsWith('copies')));
});
