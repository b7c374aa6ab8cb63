import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { bounds } from '../../src/capture/encoding/bounds.ts';
import { splitLines } from '../../src/capture/text/lines.ts';
import { read } from '../../src/capture/read.ts';
import { seenText } from '../../src/capture/text/seen-text.ts';

const DUMPS = path.join(import.meta.dirname, '../../../shared/bench/dumps');

const PIECES = [
  'Advertisement',
  'Log in',
  'Home',
  'Comments',
  '3 Comments',
  'Reply',
  'Share',
  'By Ann Lee',
  'Von Jo Ash',
  '文・北沢',
  '3 May 2020',
  '4/5/2020',
  'Photo: Jo Ash',
  'A gate (Jo Ash/AP)',
  '©2020 Orme Media Inc.',
  '1 ( +2 / -1 )',
  '5 ( +2 / -1 )',
  'PennyToday 04:53 pm GMT',
  'Penny',
  '2 days ago',
  '• A point with a bullet in front of it',
  'The gate of the park',
  '4',
  '',
  ' ',
  '\t',
  'The gate that was taken from the park in the war has been found in a barn and is to be hung again by the spring.',
  'The geese will miss it. They were the only ones who ever used it well.',
  'They were the only ones who ever used it well.',
  'Gate of the park is found in a barn | Wexcombe Post',
  'Gate of the park is found in a barn',
  '水車がふたたび回り始めた。',
  'Read more: the war',
];
const pageLine = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' }));
const INVISIBLE = ['\u00ad', '\u200b', '\u200e', '\u00a0', '\u3000', '\ufeff', '\u2028', '\u0085', '> ', '  '];
const strewnLine = fc
  .tuple(pageLine, fc.constantFrom(...INVISIBLE), fc.nat({ max: 60 }))
  .map(([line, sign, at]) => line.slice(0, at) + sign + line.slice(at));
const wrappedLines = fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 20, max: 80 })).map(([line, width]) => {
  return line.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
});
const pageText = fc
  .tuple(
    fc.array(fc.oneof(pageLine, strewnLine, wrappedLines), { maxLength: 40 }),
    fc.constantFrom('\n', '\n\n', '\r\n', '\r'),
  )
  .map(([lines, lineBreak]) => lines.join(lineBreak));
const loneSurrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), loneSurrogates, pageText);

// What is seen of some lines, however they were wrapped or quoted.
function seen(texts: readonly string[], quoted = true): string {
  const bare = texts.map((text) => (quoted ? text.replace(/^(?:[ \t]{0,4}>)+/, '') : text));
  return seenText(bare.join('')).replace(/\s+/g, '');
}

function assertSound(text: string): void {
  const reading = read(text);
  const { lines, lineBreak, blocks, body, related, comments, evidence } = reading;
  assert.equal(lines.map((line) => line.text).join(lineBreak), text);
  lines.forEach(({ n, role, reason }, at) => assert.ok(n === at + 1 && role && reason, `line ${at + 1}`));
  for (const { text, role } of lines) {
    if (role === 'blank') assert.equal(seen([text]), '');
    else assert.notEqual(seen([text], false), '');
  }
  for (const block of blocks) {
    assert.equal(seen([block.text]), seen(block.lines.map((n) => lines[n - 1]!.text)));
    assert.ok(block.lines.length > 1 || lines[block.lines[0]! - 1]!.text.includes(block.text));
  }
  assert.deepEqual(
    blocks.filter(({ kind }) => kind !== 'related').map((block) => block.text),
    body,
  );
  assert.deepEqual(
    blocks.filter(({ kind }) => kind === 'related').map((block) => block.text),
    related,
  );
  comments.forEach(({ n, quotes, lines: own }, at) => {
    assert.equal(n, at + 1);
    assert.ok(quotes === null || (quotes >= 1 && quotes < n));
    assert.ok(own.every((number) => lines[number - 1]?.role.startsWith('comment')));
  });
  const captured = lines.filter(({ role }) => role === 'comment').map((line) => line.text);
  assert.equal(seen(comments.flatMap((comment) => comment.text)), seen(captured));
  for (const { lines: cited } of Object.values(evidence)) assert.ok(cited.every((n) => n >= 1 && n <= lines.length));
  assert.equal(
    lines.filter(({ role, reason }) => role === 'headline' && !reason.startsWith('continues line')).length,
    reading.headline === null ? 0 : 1,
  );
}

test('any text whatever is read without a throw and every line is accounted for', () => {
  fc.assert(fc.property(anyText, assertSound), { numRuns: 600 });
});

test(
  'every dump of the bench is read and every line is accounted for',
  {
    skip: existsSync(DUMPS) ? false : 'the bench is not here',
  },
  () => {
    for (const file of readdirSync(DUMPS)) assertSound(readFileSync(path.join(DUMPS, file), 'utf8'));
  },
);

test(
  'a page of the bench that was copied twice is read as once',
  {
    skip: existsSync(DUMPS) ? false : 'the bench is not here',
  },
  () => {
    for (const file of readdirSync(DUMPS).filter((_, at) => at % 10 === 0)) {
      const page = readFileSync(path.join(DUMPS, file), 'utf8');
      const once = read(page).body;
      if (once.join('').length > page.length / 4) assert.deepEqual(read(`${page}\n\n${page}`).body, once, file);
    }
  },
);

test('a capture as long as a day is read, every line of it', () => {
  for (const text of ['word '.repeat(2_000_000), '"'.repeat(10_000_000), 'a\n'.repeat(4 * bounds.lines)]) {
    assert.equal(read(text).lines.length, splitLines(text).texts.length);
  }
});
