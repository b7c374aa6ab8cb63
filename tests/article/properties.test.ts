import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderBody } from '../../src/article/html.ts';
import { articleMarkdown, parseArticle } from '../../src/article/markdown.ts';
import { article } from './sample.ts';

// Pieces that mean something to Markdown, YAML or HTML, between any characters whatever.
const acting = [
  '*',
  '_',
  '`',
  '#',
  '- ',
  '1. ',
  '> ',
  '&amp;',
  '&',
  '<b>',
  '[x](y)',
  '![i](j)',
  '\\',
  '  ',
  '\t',
  '|',
  '~~',
  '---',
]
  .concat([
    '===',
    '***',
    '```',
    '    code',
    'http://a.example',
    'a@b.example',
    '\u00a0',
    '\u200b',
    '\r',
    '\f',
    '\u2028',
    '\x85',
  ])
  .concat([
    '+',
    '$',
    '{',
    '}',
    ':::',
    '"',
    "'",
    '[^1]: x',
    '!',
    'é',
    '脱亜論',
    '\ufeff',
    '\x07',
    'word ',
    ': ',
    ' #',
    '%',
    '@',
  ]);
const paragraph = fc
  .array(fc.oneof(fc.constantFrom(...acting), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 12 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\n\0]/g, '')
      .trim(),
  )
  .filter((text) => text !== '' && text.isWellFormed());

test('any paragraph goes through Markdown and HTML unchanged, character for character', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      const file = articleMarkdown(article(), [{ kind: 'paragraph', text, lines: [1] }]);
      const { body } = parseArticle(file, 'a.md').value!;
      const [, shown] =
        /<p id="p-1">([\s\S]*)<\/p><div class="passage-tools"><\/div><\/div>$/.exec(
          renderBody(body, article(), '/capture/').html,
        ) ?? [];
      // A sign of direction is marked where it stands.
      assert.equal(unescaped((shown ?? '').replace(/<\/?(?:bdi|span)[^>]*>/g, '')), text);
    }),
    { numRuns: 2000 },
  );
});

test('any value goes through the front matter unchanged', () => {
  fc.assert(
    fc.property(paragraph, paragraph, (headline, comment) => {
      const comments = [
        { n: 1, author: comment, posted: null, text: [comment], quotes: null, replyTo: null, quotation: [] },
      ].map((one) => ({
        ...one,
        votes: null,
        lines: [1],
        evidence: null,
      }));
      const known = article({ headline, comments, standfirst: [headline] });
      const { value } = parseArticle(articleMarkdown(known, []), 'a.md');
      assert.deepEqual(value?.article, known);
      assert.equal(value?.isEdited(), false);
    }),
    { numRuns: 1000 },
  );
});

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&' };

function unescaped(html: string): string {
  return html.replace(/&#x([0-9A-F]+);|&(lt|gt|amp);/gi, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(parseInt(code, 16)) : ENTITIES[name]!,
  );
}
