import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_JUDGED } from '../../src/capture/traits/line-traits.ts';
import { read } from '../../src/capture/read.ts';

const numbered = (count: number, text: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => text(at + 1));
const page = (...lines: string[]) =>
  read(['The Weir Gazette', 'The weir at Sallow is to be mended', 'By Ann Lee', '3 May 1991', ...lines].join('\n'));
const sentence = (n: number) =>
  `On day ${n} the keeper of the weir said that the water had risen again by ${n} inches.`;
const unjudged = ({ issues }: ReturnType<typeof page>) => issues.filter(({ code }) => code === 'lines-not-judged');

test('what stands below the most lines that are judged is the report’s where that goes on, and one issue tells so', () => {
  const reading = page(...numbered(MOST_JUDGED + 500, sentence), '© 1991 The Weir Gazette');
  const [issue, ...others] = unjudged(reading);
  assert.deepEqual(others, []);
  assert.equal(issue!.line, MOST_JUDGED + 1);
  assert.match(
    issue!.message,
    /^expected at most 5,000 lines with text: .* taken for the report, as what stands above$/,
  );
  assert.equal(reading.body.length, MOST_JUDGED + 500);
  assert.match(reading.lines[MOST_JUDGED]!.reason, /only the first 5,000 lines with text are judged/);
  assert.equal(reading.lines.at(-1)!.role, 'rights');
});

test('it is furniture where the report has ended, and the report is what it was', () => {
  const paragraphs = numbered(8, sentence);
  const reading = page(...paragraphs, ...numbered(MOST_JUDGED + 500, (n) => `Part ${n * 7}`), sentence(9), 'Part 2');
  assert.deepEqual(reading.body, paragraphs);
  assert.match(unjudged(reading)[0]!.message, /taken for no part of the report/);
  assert.ok(reading.lines.slice(MOST_JUDGED).every(({ role }) => role === 'furniture'));
});

test('all comments are read however many there are, and nothing is left to tell of', () => {
  const thread = numbered(3000, (n) => `I saw it myself on day ${n}, and it was so.\n${n} ( +${n + 1} / -1 )`);
  const reading = page(...numbered(8, sentence), 'Login to comment', ...thread);
  assert.equal(reading.comments.length, 3000);
  assert.deepEqual(unjudged(reading), []);
});

test('a page of fewer lines is judged to its end', () => {
  assert.deepEqual(unjudged(page(...numbered(MOST_JUDGED - 10, sentence))), []);
});
