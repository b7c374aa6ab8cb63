import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { problemLine } from '../src/archive/problem.ts';
import { readCapture } from '../src/article/curated-reading.ts';
import { articleMarkdown } from '../src/article/markdown.ts';
import { record } from '../src/article/record.ts';

const folder = path.join(import.meta.dirname, 'captures');

// UPDATE=1 writes the expectations anew; read them before they are committed.
for (const name of fs.readdirSync(folder).sort()) {
  test(`reads ${name} as expected`, () => {
    const made = articleOf(name);
    const expected = path.join(folder, name, 'article.md');
    if (process.env['UPDATE'] === '1') fs.writeFileSync(expected, made);
    assert.ok(fs.existsSync(expected), 'there is no article.md beside the capture; UPDATE=1 writes it');
    assert.equal(made, fs.readFileSync(expected, 'utf8'));
  });
}

function articleOf(name: string): string {
  const file = path.join(folder, name, 'capture.txt');
  const sidecar = path.join(folder, name, 'capture.yaml');
  const says = fs.existsSync(sidecar) ? { file: sidecar, text: fs.readFileSync(sidecar, 'utf8') } : null;
  const { value, problems } = readCapture({ name: 'capture.txt', file, bytes: fs.readFileSync(file), sidecar: says });
  assert.ok(value, problems?.map(problemLine).join('\n'));
  return articleMarkdown(record(value.reading, value.origin, value.sidecar), value.reading.blocks);
}
