import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { decode } from '../../src/capture/encoding/decoding.ts';
import { shownCapture } from '../../src/site/capture-page.ts';
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
  assert.equal(shown.lines.length, 5000);
  assert.equal(shown.count, 20_001);
});

const program = path.join(import.meta.dirname, 'reading-cost.ts');
for (const kind of ['one line', 'lines', 'prose', 'comments', 'blanks']) {
  // Twice what is promised: a machine at work on something else is no fault of the reader's.
  test(`10 MB, or as many lines as may be, are read in little time and memory: ${kind}`, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [program, kind]);
    const { lines, megabytes, seconds } = JSON.parse(stdout) as Record<string, number>;
    assert.ok(lines! > 0);
    assert.ok(megabytes! < 450, `${megabytes} MB`);
    assert.ok(seconds! < 4, `${seconds} s`);
  });
}
