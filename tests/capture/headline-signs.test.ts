import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeadlinePage } from '../../src/capture/headline/headline-page.ts';
import { longerLines } from '../../src/capture/headline/longer-lines.ts';
import { PLAIN_SIGNS, pointsOf } from '../../src/capture/headline/headline-signs.ts';
import { measure } from '../../src/capture/lines/measures.ts';

const LINES = 1000;
const NEIGHBOURS = 20;

test('a sign that is looked for in every line looks at few others, so that a long page takes no more for each of its lines', () => {
  const lines = measure(Array.from({ length: LINES }, (_, at) => `Weavers of the mill at Orme ${at}…`));
  let looked = 0;
  const written = new Proxy(lines, {
    get: (all, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looked++;
      return Reflect.get(all, key) as unknown;
    },
  });
  const page: HeadlinePage = {
    written,
    bodyAt: LINES,
    firstOnTopic: 0,
    share: () => 0,
    topic: () => 0,
    lead: () => 0,
    dated: () => false,
    signed: () => false,
    namesOnly: () => false,
    longer: longerLines(lines),
    language: 'en',
    role: () => undefined,
  };
  pointsOf(PLAIN_SIGNS, { line: lines[500]!, at: 500, page });
  assert.ok(looked > 0 && looked < NEIGHBOURS, `${looked} lines`);
});
