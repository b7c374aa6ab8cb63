import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const SEEDS = path.join(import.meta.dirname, '../../../shared/archives/seeds/captures');
const skip = existsSync(SEEDS) ? false : 'the two real captures are not here';
const capture = (name: string) => {
  const text = skip ? '' : readFileSync(path.join(SEEDS, name), 'utf8');
  const texts = text.split('\n');
  return { reading: read(text), text, line: (n: number) => texts[n - 1]?.trim() };
};
const odd = (from: number, to: number) => Array.from({ length: (to - from) / 2 + 1 }, (_, at) => from + 2 * at);
const numbersOf = (reading: ReturnType<typeof read>, role: string) =>
  reading.lines.filter((line) => line.role === role).map(({ n }) => n);

const japanToday = capture('000_551043ff14315127.txt');
const morningPost = capture('004_357267971133006b.txt');

test('Japan Today: the article', { skip }, () => {
  const { reading, line } = japanToday;
  assert.equal(reading.language, 'en');
  assert.equal(reading.source, 'Japan Today');
  assert.deepEqual(reading.evidence.source?.from, 'line');
  assert.deepEqual(numbersOf(reading, 'source'), [1]);
  assert.deepEqual(reading.figures, [{ caption: 'NATO headquarters in Brussels, Belgium', credit: 'iStock/Cineberg' }]);
  assert.deepEqual(numbersOf(reading, 'caption'), [2]);
  assert.equal(reading.headline, 'Japan, NATO defense chiefs agree to ramp up cooperation');
  assert.deepEqual(numbersOf(reading, 'headline'), [4]);
  assert.deepEqual(reading.body, odd(7, 31).map(line));
  assert.deepEqual(
    reading.blocks.map(({ kind, lines }) => [kind, ...lines]),
    odd(7, 31).map((n) => ['paragraph', n]),
  );
  assert.equal(reading.rights, '©2024 GPlusMedia Inc.');
  assert.deepEqual(numbersOf(reading, 'rights'), [34]);
  assert.equal(reading.published, '2024');
  assert.deepEqual(reading.evidence.published?.lines, [34]);
  assert.deepEqual([reading.section, reading.byline, reading.commentCount], [null, null, null]);
  assert.deepEqual([reading.standfirst, reading.related, reading.issues], [[], [], []]);
});

test('Japan Today: the comments', { skip }, () => {
  const { reading, line } = japanToday;
  const own = [[38], [42], [50], [54], [58], [62], [68, 70, 72], [76], [84, 86]];
  assert.deepEqual(
    reading.comments.map(({ text }) => text),
    own.map((numbers) => numbers.map(line)),
  );
  assert.deepEqual(
    reading.comments.map(({ quotes }) => quotes),
    [null, null, 1, null, null, null, 6, null, 5],
  );
  const quoted = [[], [], [48], [], [], [], [66], [], [82]];
  assert.deepEqual(
    reading.comments.map(({ quotation }) => quotation),
    quoted.map((numbers) => numbers.map(line)),
  );
  const votes = [
    [-2, 2, 4],
    [-2, 2, 4],
    [2, 4, 2],
    [1, 3, 2],
    [-3, 1, 4],
    [1, 2, 1],
    [-2, 0, 2],
    [-2, 0, 2],
    [0, 0, 0],
  ];
  assert.deepEqual(
    reading.comments.map((comment) => Object.values(comment.votes ?? {})),
    votes,
  );
});

test('Japan Today: a name above a quotation is the name of who is quoted', { skip }, () => {
  const { comments } = japanToday.reading;
  const named = comments.filter(({ author }) => author !== null);
  assert.deepEqual(
    named.map(({ n, author }) => [n, author]),
    [
      [1, 'JJE'],
      [5, 'deanzaZZR'],
    ],
  );
  assert.deepEqual(
    named.map(({ posted }) => posted),
    ['Today 04:53 pm JST', 'Today\u00a0\u00a005:39 pm JST'],
  );
  assert.deepEqual(
    named.map(({ evidence }) => [evidence?.from, evidence?.lines]),
    [
      ['inference', [46]],
      ['inference', [80]],
    ],
  );
  assert.ok(
    comments.every(({ author, posted, evidence }) => author !== null || (posted === null && evidence === null)),
  );
});

test('South China Morning Post: the article', { skip }, () => {
  const { reading, line } = morningPost;
  assert.equal(reading.language, 'en');
  assert.equal(reading.section, 'Japan');
  assert.deepEqual(reading.evidence.section?.lines, [3, 13]);
  const caption = line(7)?.replace(' Photo: dpa', '');
  assert.deepEqual(reading.figures, [{ caption, credit: 'dpa' }]);
  assert.deepEqual(numbersOf(reading, 'caption'), [7]);
  assert.equal(reading.headline, line(9));
  assert.deepEqual(
    reading.standfirst,
    [11, 12].map((n) => line(n)?.replace('• ', '')),
  );
  const paragraphs = odd(15, 35).filter((n) => n !== 25);
  assert.deepEqual(reading.body, paragraphs.map(line));
  assert.deepEqual(reading.related, [line(25)]);
  assert.deepEqual(reading.blocks[5], { kind: 'related', text: line(25), lines: [25] });
  assert.equal(reading.commentCount, 4);
  assert.deepEqual(numbersOf(reading, 'comment-count'), [37]);
  assert.deepEqual([reading.published, reading.byline, reading.rights], [null, null, null]);
  assert.deepEqual([reading.comments, reading.issues], [[], []]);
});

test('South China Morning Post: the source is inferred from a product', { skip }, () => {
  const { source, evidence } = morningPost.reading;
  assert.equal(source, 'South China Morning Post');
  assert.equal(evidence.source?.from, 'inference');
  assert.deepEqual(evidence.source?.lines, [4]);
  assert.match(evidence.source?.reason ?? '', /myNEWS/);
});

for (const [name, { reading, text }] of Object.entries({ japanToday, morningPost })) {
  test(`${name}: every line has a role and a reason, and they give the capture back`, { skip }, () => {
    assert.equal(reading.lines.map((line) => line.text).join(reading.lineBreak), text);
    assert.ok(reading.lines.every(({ role, reason }) => role && reason));
  });
}
