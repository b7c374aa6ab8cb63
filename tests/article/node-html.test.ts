import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { withSigns } from '../../src/article/direction-signs.ts';
import { contentHtml } from '../../src/article/node-html.ts';

const writer = unified().use(rehypeStringify);

test('a text alone is written as the writer of trees writes it', () => {
  const sign = fc.constantFrom(
    '\u202e',
    '\u2069',
    '\u200e',
    '&',
    '<',
    '>',
    '"',
    "'",
    '`',
    '&amp;',
    '&#x3C;',
    '</p>',
    ' ',
    '\n',
    '\u00a0',
    '渡',
    '\u{1f6a2}',
    'a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(sign).map((signs) => signs.join('')),
      ),
      (any) => {
        const text = { type: 'text' as const, value: any.replaceAll('\r', '') };
        assert.equal(contentHtml([text]), writer.stringify(withSigns({ type: 'root', children: [text] })));
      },
    ),
    { numRuns: 500 },
  );
});

test('a carriage return and a sign of direction in it are shown', () => {
  assert.equal(contentHtml([{ type: 'text', value: 'a\rb' }]), 'a&#xD;b');
  assert.match(contentHtml([{ type: 'text', value: 'a\u200eb' }]), /^a<span class="sign" data-sign="LRM">/);
});
