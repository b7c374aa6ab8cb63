import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecePutter } from '../../scripts/build/shelves/shelf-pieces.ts';
import type { Place } from '../../scripts/build/shelves/shelf-files.ts';
import type { Prepared } from '../../src/compiled/prepared.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function shelf(articles: Pick<Prepared, 'pieces' | 'record'>[]) {
  let file = '';
  const put = piecePutter((piece) => {
    const text = typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
    file += text;
    return text.length;
  });
  const places = articles.map((one) => put({ entry: {}, further: () => [], ...one } as unknown as Prepared));
  const read = (at: Place[]) => at.map(([start, length]) => file.slice(start, start + length)).join('');
  return { file, places, read };
}

test('what several files have of an article is put down once, and each finds all of its own', () => {
  const body = bytes('"the body"');
  const { file, places, read } = shelf([
    { pieces: [[bytes('['), body, bytes(']')], [body]], record: [bytes('<'), body] },
    { pieces: [[bytes('[]')], []], record: null },
  ]);
  assert.equal(file.split('the body').length, 2);
  const [first, second] = places;
  assert.deepEqual([...first!.data, first!.record, ...second!.data, second!.record].map(read), [
    '["the body"]',
    '"the body"',
    '<"the body"',
    '[]',
    '',
    '',
  ]);
});

test('pieces one behind the other are one place', () => {
  const { places } = shelf([{ pieces: [[bytes('a'), bytes('b'), bytes('c')]], record: null }]);
  assert.equal(places[0]!.data[0]!.length, 1);
});
