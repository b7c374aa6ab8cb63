import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cborValue } from '../../../scripts/build/index/cbor-reader.ts';
import { cborWriter, type Cbor } from '../../../src/search/files/cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value')),
  ),
}));

function written(value: Cbor): Buffer {
  const writer = cborWriter();
  writer.value(value);
  return Buffer.from(writer.bytes());
}

test('what is written is read as it was', () => {
  fc.assert(fc.property(value, (one) => assert.deepEqual(cborValue(written(one)), one)));
});

test('values have the form of RFC 8949, the shortest there is', () => {
  const examples: [Cbor, string][] = [
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [255, '18ff'],
    [256, '190100'],
    [1_000_000, '1a000f4240'],
    [-1, '20'],
    [-100, '3863'],
    ['', '60'],
    ['ü', '62c3bc'],
    [Buffer.from([1, 2]), '420102'],
    [[1, [2, 3]], '8201820203'],
  ];
  for (const [one, hex] of examples) assert.equal(written(one).toString('hex'), hex);
});

test('a list may be written piece by piece', () => {
  const writer = cborWriter();
  writer.list(2);
  writer.value('a');
  writer.raw(written([1]));
  assert.deepEqual(cborValue(Buffer.from(writer.bytes())), ['a', [1]]);
});
