import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseNames } from '../../src/archive/names.ts';
import { parseSettings } from '../../src/archive/settings.ts';
import { parseSidecar } from '../../src/article/sidecar.ts';
import { articleMarkdown, parseArticle } from '../../src/article/markdown.ts';
import { renderBody } from '../../src/article/html.ts';
import { article } from '../article/sample.ts';
import { seed } from './strings.ts';

const written = articleMarkdown(article({ headline: 'Ferry', standfirst: ['A'], rights: 'B' }), []);
const pieces = [
  '---',
  '\n',
  ': ',
  '- ',
  '&a',
  '*a',
  '!!x',
  '? ',
  '|',
  '>',
  '"',
  "'",
  '{',
  '[',
  '}',
  ']',
  '#',
  '%',
  '~',
  '<<',
  '\t',
  '__proto__',
];
const bit = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 }));
const text = fc.array(bit, { maxLength: 20 }).map((bits) => bits.join(''));
const edit = fc.tuple(fc.nat({ max: written.length }), fc.nat({ max: 40 }), text);

// A hand may do anything to a file; what comes of it is an article or problems on lines of it, never a throw.
test('whatever is done to an article’s file, it is an article or an error that names a line', () => {
  const property = fc.property(edit, ([at, length, put]) => {
    const source = written.slice(0, at) + put + written.slice(at + length);
    const { value, problems = [] } = parseArticle(source, 'a.md');
    const last = source.split('\n').length;
    assert.ok(value ?? problems.length > 0);
    for (const { file, line } of problems) assert.ok(file === 'a.md' && line! >= 1 && line! <= last + 1);
    if (value)
      assert.doesNotMatch(renderBody(value.body, value.article, '/capture/').html, /<script|\son\w+=|javascript:/i);
  });
  fc.assert(property, { numRuns: 1500, seed });
});

test('whatever stands in a curator’s file, it is read or an error that names a line', () => {
  const property = fc.property(text, (source) => {
    for (const parse of [parseSidecar, parseNames, parseSettings])
      for (const { line } of parse(source, 'a.yaml').problems ?? []) assert.ok(line! >= 1);
  });
  fc.assert(property, { numRuns: 1000, seed });
});
