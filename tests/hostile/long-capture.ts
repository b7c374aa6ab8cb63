import assert from 'node:assert/strict';
import { shapes } from '../../scripts/bench/size/shapes.ts';
import { readCapture } from '../../src/article/curated-reading.ts';
import { articleMarkdown, parseArticle } from '../../src/article/markdown.ts';
import { record } from '../../src/article/record.ts';
import { indexRecords } from '../../src/search/index-records.ts';
import { shownCapture } from '../../src/site/capture-page.ts';
import { articleEntry, wholeEntry } from '../../src/site/entry.ts';

// Run by itself, with a shape as its argument: takes one of the largest captures of that shape the whole way to what its pages
// show, checks that nothing is lost on it, and says how much comes into the pages, the index and the memory.
const bytes = Buffer.from(shapes[process.argv[2]!]!());
const { reading, origin, sidecar } = readCapture({ name: 'a.txt', file: 'a.txt', bytes, sidecar: null }).value!;
const source = parseArticle(articleMarkdown(record(reading, origin, sidecar), reading.blocks), 'a.md').value!;
const entry = articleEntry('a', source, () => []);
const whole = wholeEntry(source, entry);
const paragraphs = reading.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
assert.deepEqual(whole.paragraphs, paragraphs);
assert.deepEqual(whole.data.comments, reading.comments);
assert.deepEqual(whole.data.figures, reading.figures);
assert.ok(entry.paragraphs.every((text, at) => paragraphs[at]!.startsWith(text)));
const capture = shownCapture(entry.data, bytes, () => null)!;
const records = indexRecords(entry, { locale: 'en', markNames: () => [] });
const sizes = {
  html: entry.html.length,
  comments: JSON.stringify(entry.data.comments).length,
  capture: capture.lines.reduce((sum, { text }) => sum + text.length, 0),
  index: records.reduce((sum, { content }) => sum + content.length, 0),
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(sizes));
