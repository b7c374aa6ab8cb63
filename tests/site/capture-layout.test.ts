import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  captureBounds,
  captureLayout,
  firstLines,
  linesBegunOn,
  linesOn,
  pageOfLine,
} from '../../src/site/capture/capture-layout.ts';

const lines = (texts: string[]) => texts.map((text, at) => ({ n: at + 1, text }));
const layout = (texts: string[]) => captureLayout(texts).map((page) => linesOn(page, lines(texts)));
const long = 'Ropes lay coiled on the slip. '.repeat(2000).trim();

test('a capture like others has one page with each line whole', () => {
  const texts = ['A line.', '', 'Another.'];
  assert.deepEqual(layout(texts), [lines(texts).map((line) => ({ ...line, continued: false }))]);
  assert.deepEqual(firstLines(captureLayout(texts)), [1]);
});

test('a page has no more lines and no more characters than it may, and none is lost', () => {
  for (const texts of [
    Array.from({ length: 2 * captureBounds.lines + 1 }, (_, n) => `Line ${n}.`),
    Array.from({ length: 100 }, () => long),
  ]) {
    const pages = layout(texts);
    assert.ok(pages.length > 2);
    assert.ok(pages.every((page) => page.length <= captureBounds.lines));
    assert.ok(pages.every((page) => page.map(({ text }) => text).join('').length <= captureBounds.characters));
    assert.deepEqual(
      pages.flat().map(({ text }) => text),
      texts,
    );
  }
});

test('a very long line stands in parts, cut between two words, which go on on the next page', () => {
  const text = 'seven boats '.repeat(200_000);
  const pages = layout(['First.', text, 'Last.']);
  assert.ok(pages.length > 2);
  assert.ok(pages.flat().every((part) => part.text.length <= captureBounds.line));
  const parts = pages.flat().filter(({ n }) => n === 2);
  assert.equal(parts.map((part) => part.text).join(''), text);
  assert.ok(parts.every((part) => part.text.endsWith(' ')));
  assert.deepEqual(
    parts.map(({ continued }) => continued),
    parts.map((_, at) => at > 0),
  );
});

test('no character is cut in two', () => {
  const parts = layout([`a${'\u{1f6a2}'.repeat(200_000)}`]).flat();
  assert.ok(parts.length > 3 && parts.every(({ text }) => text.isWellFormed()));
});

test('each line has the page that it begins on', () => {
  const texts = ['First.', 'seven boats '.repeat(200_000), 'Last.'];
  const pages = layout(texts);
  const firsts = firstLines(captureLayout(texts));
  for (const { n, continued } of pages.flat().filter((part) => !part.continued)) {
    const number = 1 + pages.findIndex((page) => page.some((part) => part.n === n));
    assert.equal(pageOfLine(n, firsts), number, `line ${n}, ${continued}`);
  }
  assert.deepEqual(firsts, [1, 3, 3]);
  assert.equal(pageOfLine(3, [1]), 1);
});

test('a line is counted where it begins', () => {
  const texts = ['First.', 'seven boats '.repeat(200_000), 'Last.'];
  const begun = captureLayout(texts).map((page) => linesBegunOn(page, lines(texts)).map(({ n }) => n));
  assert.deepEqual(begun, [[1, 2], [], [3]]);
});
