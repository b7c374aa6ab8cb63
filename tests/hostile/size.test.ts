import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { keptReading } from '../../src/article/kept-reading.ts';
import { decode } from '../../src/capture/encoding/decoding.ts';
import { read } from '../../src/capture/read.ts';
import { captureBounds, shownCapture } from '../../src/site/capture-page.ts';
import { article } from '../article/sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a capture of more lines or bytes than any page has is one error that says how many it may have, and where they end', () => {
  for (const [text, line, message] of [
    ['a\n'.repeat(50_000), 50_001, 'expected a capture of at most 50,000 lines, found 50,001'],
    ['a\r'.repeat(1_000_000), 50_001, 'expected a capture of at most 50,000 lines, found 1,000,001'],
    ['a'.repeat(16_000_001), null, 'expected a capture of at most 16,000,000 bytes, found 16,000,001'],
  ] as const) {
    const decoded = decode(bytes(text));
    assert.deepEqual('error' in decoded && decoded.error, { code: 'too-long', line, message });
  }
  assert.ok('text' in decode(bytes('a\n'.repeat(49_999))));
});

test('the page of a long capture shows its first lines and says how many there are', () => {
  const shown = shownCapture(article(), bytes('A line.\n'.repeat(20_000)), () => null)!;
  assert.equal(shown.lines.length, captureBounds.lines);
  assert.equal(shown.count, 20_001);
  assert.equal(shown.complete, false);
});

test('it is the same with what is kept of the reading', () => {
  const text = `A keeper.\n\n${'A line.\n'.repeat(20_000)}`;
  const kept = keptReading(read(text), 'utf-8');
  assert.ok(kept.lines.length < kept.count);
  const shown = (known: typeof kept | null) => shownCapture(article(), bytes(text), () => known);
  assert.deepEqual(shown(kept), shown(null));
});

test('of a long line it shows the beginning, no half of a character, and says how much is missing', () => {
  const text = `a${'\u{1f6a2}'.repeat(200_000)}`;
  const [line, ...others] = shownCapture(article(), bytes(text), () => null)!.lines;
  assert.deepEqual(others, []);
  assert.ok(line!.text.length <= captureBounds.line && line!.text.isWellFormed());
  assert.equal(line!.text.length + line!.hidden, text.length);
});

test('of very many things for the curator to look at it lists the first', () => {
  const wrong = (n: number) => `I have seen it myself, number ${n}, from here.\n\n${n} ( +${n + 1} / -9 )\n\n`;
  const thread = Array.from({ length: 1000 }, (_, n) => wrong(n + 20)).join('');
  const text = `The Mole Gazette\n\n${'The buoy has drifted again, said the pilot. '.repeat(9)}\n\nLogin to comment\n\n${thread}`;
  const { issues, moreIssues } = shownCapture(article(), bytes(text), () => null)!;
  assert.equal(issues.length, captureBounds.issues);
  assert.ok(moreIssues > 700, `${moreIssues} more`);
});

test('a capture that fits its page is shown whole', () => {
  const { complete, lines } = shownCapture(article(), bytes('A line.\n'.repeat(1000)), () => null)!;
  assert.deepEqual([complete, lines.length], [true, 1001]);
});

const program = path.join(import.meta.dirname, 'long-capture.ts');
for (const shape of ['one line', 'paragraphs with signs', 'quotations, 2,000 deep', 'comments', 'captions']) {
  test(`a capture as large as may be makes pages and an index of bounded size, and loses nothing: ${shape}`, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [program, shape]);
    const { html, comments, capture, index, megabytes } = JSON.parse(stdout) as Record<string, number>;
    assert.ok(html! < 2_000_000, `${html} characters of HTML`);
    assert.ok(comments! < 2_000_000, `${comments} characters of comments`);
    assert.ok(capture! <= captureBounds.characters, `${capture} characters of the capture`);
    assert.ok(index! < 4_000_000, `${index} characters in the index`);
    assert.ok(megabytes! < 900, `${megabytes} MB`);
  });
}
