import assert from 'node:assert/strict';
import { shapes } from '../../scripts/bench/size/shapes.ts';
import { readCapture } from '../../src/article/curated-reading.ts';
import { articleMarkdown, parseArticle } from '../../src/article/markdown.ts';
import { record } from '../../src/article/record.ts';
import { indexRecords } from '../../src/search/index/index-records.ts';
import { linesOn } from '../../src/site/capture/capture-layout.ts';
import { shownCapture } from '../../src/site/capture/capture-page.ts';
import { articleForms } from '../../src/site/article/entry.ts';
import { plainText } from '../../src/site/words/plain-text.ts';

// Run by itself, with a shape as its argument: takes one of the largest captures of that shape the whole way to what its pages
// show, checks that nothing is lost on it, and says how much comes into the pages, the index and the memory.
const bytes = Buffer.from(shapes[process.argv[2]!]!());
const { reading, origin, sidecar } = readCapture({ name: 'a.txt', file: 'a.txt', bytes, sidecar: null }).value!;
const source = parseArticle(articleMarkdown(record(reading, origin, sidecar), reading.blocks), 'a.md').value!;
const { entry, all: whole, further } = articleForms('a', source, () => [], '/articles/a/');
const paragraphs = reading.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
assert.deepEqual(whole.paragraphs, paragraphs);
assert.deepEqual(whole.data.comments, reading.comments);
assert.deepEqual(whole.data.figures, reading.figures);
const paragraphsOf = (html: string) =>
  [...html.matchAll(/<p id="p-(\d+)">(.*?)<\/p>/gs)].map(([, n, inner]) => ({ n: Number(n), text: plainText(inner!) }));
const later = Array.from(further(), (page) => ({ ...page, html: page.html.join('') }));
const pages = [entry.html, ...later.map(({ html }) => html)].map((html) => paragraphsOf(html));
const said = new Map<number, string>();
for (const { n, text } of pages.flat()) said.set(n, (said.get(n) ?? '') + text);
assert.deepEqual([...said.values()], paragraphs);
const comments = [
  ...entry.data.comments.map(({ n }) => n),
  ...later.flatMap((page) => page.comments.map(({ comment }) => comment.n)),
];
assert.deepEqual(
  [...new Set(comments)],
  reading.comments.map(({ n }) => n),
);
const capture = shownCapture(entry.data, bytes, () => null)!;
const shown = capture.pages.map((page) => linesOn(page, capture.lines));
const texts = Map.groupBy(shown.flat(), ({ n }) => n);
assert.deepEqual(
  [...texts.values()].map((parts) => parts.map(({ text }) => text).join('')),
  reading.lines.map(({ text }) => text),
);
const records = indexRecords(entry, { locale: 'en', markNames: () => [] });
const sizes = {
  html: Math.max(...[entry, ...later].map(({ html }) => html.length)),
  pages: later.length + 1,
  comments: Math.max(...[entry.data, ...later].map((page) => JSON.stringify(page.comments).length)),
  capture: Math.max(...shown.map((page) => page.reduce((sum, { text }) => sum + text.length, 0))),
  index: records.reduce((sum, { content }) => sum + content.length, 0),
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(sizes));
