import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { padded } from '../../../scripts/build/index/padded.ts';
import { countSign } from '../../../src/search/files/directory.ts';
import { packs } from '../../../src/search/files/packs.ts';
import { sizeOf, sizeSign, textPlace } from '../../../src/search/files/text-sizes.ts';

const page = fc.record({ words: fc.nat(200_000), bytes: fc.integer({ min: 20, max: 5_000_000 }) });

test('a sign tells a size that a text fits into, and that is half as large again at most where it has about a byte a word or more', () => {
  fc.assert(
    fc.property(page, ({ words, bytes }) => {
      const count = countSign(words);
      const sign = sizeSign(bytes, count);
      const size = sizeOf(sign, count);
      assert.equal(sign.length, 1);
      assert.ok(size >= bytes, `${size} for ${bytes}`);
      if (bytes >= words) assert.ok(size <= bytes * 1.5, `${size} for ${bytes}`);
    }),
  );
});

test('a text begins in its pack where those before it end', () => {
  fc.assert(
    fc.property(fc.array(page, { minLength: packs.texts.pieces + 3, maxLength: packs.texts.pieces + 9 }), (pages) => {
      const counts = pages.map(({ words }) => countSign(words));
      const signs = pages.map(({ bytes }, at) => sizeSign(bytes, counts[at]!));
      const directory = { pages: signs.map((sign, at) => counts[at]! + sign).join('') };
      let [start, pack] = [0, packs.texts.file(0)];
      for (const at of pages.keys()) {
        const place = textPlace(directory, at);
        if (place.file !== pack) [start, pack] = [0, place.file];
        assert.deepEqual(place, { file: packs.texts.file(at), start, length: sizeOf(signs[at]!, counts[at]!) });
        start += place.length;
      }
    }),
    { numRuns: 20 },
  );
});

test('a compressed file can be made longer and is unpacked as before', async () => {
  const file = gzipSync('The lamps along the quay.');
  for (const more of [0, 1, 2, 9, 300]) {
    const longer = padded(file, file.length + more);
    assert.equal(longer.length, file.length + more);
    assert.equal(gunzipSync(longer).toString(), 'The lamps along the quay.');
    const stream = new Blob([new Uint8Array(longer)]).stream().pipeThrough(new DecompressionStream('gzip'));
    assert.equal(await new Response(stream).text(), 'The lamps along the quay.');
  }
});
