import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { isLongFile } from '../../scripts/files/long-file.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { keptReading, type KeptReading } from '../../src/article/kept-reading.ts';
import { decode } from '../../src/capture/encoding/decoding.ts';
import { read } from '../../src/capture/read.ts';
import { captureBounds, firstLines, linesOn } from '../../src/site/capture/capture-layout.ts';
import { capturePages, mostIssues, shownCapture } from '../../src/site/capture/capture-page.ts';
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

test('a long capture has all of its lines on pages of bounded size', () => {
  const { lines, pages } = shownCapture(article(), bytes('A line.\n'.repeat(20_000)), () => null)!;
  const shown = pages.map((page) => linesOn(page, lines));
  assert.ok(shown.every((page) => page.length <= captureBounds.lines));
  assert.deepEqual(
    shown.flat().map(({ n }) => n),
    Array.from({ length: 20_001 }, (_, at) => at + 1),
  );
});

test('it is the same with what is kept of the reading', () => {
  const text = `A keeper.\n\n${'A line.\n'.repeat(20_000)}`;
  const shown = (known: KeptReading | null) => shownCapture(article(), bytes(text), () => known);
  assert.deepEqual(shown(keptReading(read(text), 'utf-8')), shown(null));
});

test('how many pages it has is known without a reading of it', () => {
  for (const text of [`A keeper.\n\n${'A line.\n'.repeat(20_000)}`, 'Seven boats '.repeat(300_000), 'A line.']) {
    const pages = capturePages(article(), bytes(text), sha256(bytes(text)));
    assert.deepEqual(pages, firstLines(shownCapture(article(), bytes(text), () => null)!.pages));
  }
  assert.deepEqual(capturePages(article(), new Uint8Array(), ''), [1]);
});

test('no capture of several pages is taken for one of one by its bytes', () => {
  const ends = ['\n', '\r', '\u0085', '\u2028', '\u2029'].map((end) => end.repeat(captureBounds.lines));
  const wide = Buffer.from('\n'.repeat(captureBounds.lines), 'utf16le');
  const long = bytes('a'.repeat(captureBounds.characters + 1));
  assert.ok([...ends.map(bytes), wide, long].every(isLongFile));
  assert.ok(!isLongFile(bytes('A line.\n'.repeat(captureBounds.lines - 1))));
});

test('of very many things for the curator to look at it lists the first', () => {
  const wrong = (n: number) => `I have seen it myself, number ${n}, from here.\n\n${n} ( +${n + 1} / -9 )\n\n`;
  const thread = Array.from({ length: 1000 }, (_, n) => wrong(n + 20)).join('');
  const text = `The Mole Gazette\n\n${'The buoy has drifted again, said the pilot. '.repeat(9)}\n\nLogin to comment\n\n${thread}`;
  const { issues, moreIssues } = shownCapture(article(), bytes(text), () => null)!;
  assert.equal(issues.length, mostIssues);
  assert.ok(moreIssues > 700, `${moreIssues} more`);
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
