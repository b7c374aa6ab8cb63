import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CslItem } from '../../src/citation/item.ts';
import { plainItem } from '../../src/citation/plain-item.ts';
import { plainReference } from '../../src/citation/plain-reference.ts';
import { processedReference, styleNames } from '../../src/citation/processor.ts';

const { constant, constantFrom, integer, oneof, option, tuple } = fc;

// Mostly what is plain, so that most items are, and now and then what is not, to try the line between them.
const word = oneof(
  {
    weight: 9,
    arbitrary: constantFrom('Ferry', 'of', 'the', 'NATO', 'Łódź', 'naïve', 'Überfahrt', 'A', '1953', '3rd'),
  },
  { weight: 9, arbitrary: fc.string({ unit: constantFrom(...'abdlosXYZIÄßøñçğ1'), minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: constantFrom('МИД', '河辺', 'ليلة', 'Jr', 'et', 'al') },
);
const between = oneof(
  { weight: 30, arbitrary: constantFrom(' ', ' ', ', ', '-', "'", '’') },
  { weight: 1, arbitrary: constantFrom(': ', '. ', '? ', ' “', '” ', '  ', ' & ') },
);
const text = fc
  .array(tuple(word, between), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.map(([one, after], at) => (at < parts.length - 1 ? one + after : one)).join(''));

const given = oneof(
  { weight: 9, arbitrary: constantFrom('Mina', 'Ludwig', 'Åsa', 'Émile', 'Jo', 'Thomas', 'Philippe', 'Charlotte') },
  { weight: 1, arbitrary: constantFrom('J.', 'Jean-Paul', 'ÉMILE', 'Al-Amin', 'C') },
);
const family = oneof(
  { weight: 9, arbitrary: constantFrom('Okafor', 'Berg', 'Ólafsson', 'Ng', 'Sato', 'Von') },
  { weight: 1, arbitrary: constantFrom('MacLeod', "O'Neill", 'Smith-Jones', 'NG') },
);
const person = fc.record({
  family,
  given: fc.array(given, { minLength: 1, maxLength: 3 }).map((names) => names.join(' ')),
});
const author = oneof(
  constant(null),
  fc.array(person, { minLength: 1, maxLength: 3 }),
  text.map((literal) => [{ literal }]),
);
const date = tuple(integer({ min: 990, max: 2030 }), integer({ min: 1, max: 12 }), integer({ min: 1, max: 28 }));
const issued = tuple(date, integer({ min: 1, max: 3 }), fc.boolean()).map(([parts, known, circa]) => ({
  'date-parts': [parts.slice(0, known)] as [number[]],
  ...(circa && { circa: true as const }),
}));

const item: fc.Arbitrary<CslItem> = tuple(
  constantFrom('article-newspaper' as const, 'webpage' as const),
  fc.record({ title: text, archive: text }),
  author,
  option(issued, { nil: null }),
  option(text, { nil: null, freq: 9 }),
  option(constantFrom('https://a.example/articles/x/', 'http://b.example/1-2_3/4'), { nil: null }),
).map(([type, texts, names, day, container, url]) => ({
  id: 'x',
  note: '',
  type,
  ...texts,
  ...(names && { author: names }),
  ...(day && { issued: day }),
  ...(container && { 'container-title': container }),
  ...(url && { URL: url }),
}));

test('a plain item has the reference in every style that citeproc makes of it', () => {
  const runs = Number(process.env.CASES ?? 2000);
  let plain = 0;
  fc.assert(
    fc.property(item, (one) => {
      const known = plainItem(one);
      if (!known) return;
      plain += 1;
      for (const style of styleNames) assert.equal(plainReference(style, known), processedReference(style, one));
    }),
    { numRuns: runs },
  );
  assert.ok(plain > runs / 8, `${plain} of ${runs} are plain`);
});
