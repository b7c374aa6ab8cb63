import fc from 'fast-check';
import { decode } from '../../src/capture/encoding/decoding.ts';
import { read } from '../../src/capture/read.ts';
import { runCommand } from '../console/command.ts';

const usage = 'npm run bench:fuzz -- [--cases N] [--seed N]';
const options = {
  cases: { type: 'string', default: '100000' },
  seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
} as const;

// What pages are full of, between any characters whatever.
const PIECES = [
  'By Ann Lee',
  '3 May 2020',
  'Comments',
  '3 Comments',
  'Reply',
  'Log in',
  'Photo: Jo Ash',
  '©2020 Orme Media Inc.',
  '1 ( +2 / -1 )',
  'PennyToday 04:53 pm GMT',
  'The gate of the park was found in a barn, and is to be hung again by the spring, as the keeper said.',
  '水車がふたたび回り始めた。',
  '',
  '\u202e',
  '---',
  'title: "Gate: found"',
  'LENGTH: 90 words',
  'BYLINE: By ANN LEE',
  'Full text: The gate of the park was found in a barn, as the keeper said.',
  'HD',
  'PD 3 May 2020',
  'https://orme.example/gate 1/2',
  '03/05/2020, 10:11 Gate found | Orme Media',
  'says:',
  '<script>',
];
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(' ')),
);
const page = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'))
  .map(([lines, lineBreak]) => lines.join(lineBreak));
const bytes = fc.uint8Array({ maxLength: 400 });

await runCommand({ usage, options }, ({ values }) => {
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  const started = performance.now();
  const outcome = fc.check(fc.property(page, bytes, isSound), { numRuns: cases, seed });
  const hours = (performance.now() - started) / 3_600_000;
  console.log(`seed ${seed}: ${outcome.numRuns} cases, ${Math.round(outcome.numRuns / hours)} an hour`);
  if (outcome.failed) console.error(fc.defaultReportMessage(outcome));
  return Promise.resolve(outcome.failed ? 1 : 0);
});

/** Whether every line of a page is accounted for, in order, and the lines joined are the page; and bytes are text or an error. */
function isSound(text: string, raw: Uint8Array): boolean {
  const decoded = decode(raw);
  if ('text' in decoded && !isWhole(decoded.text)) return false;
  return isWhole(text);
}

function isWhole(text: string): boolean {
  const { lines, lineBreak } = read(text);
  const accounted = lines.every(({ n, role, reason }, at) => n === at + 1 && role !== undefined && reason !== '');
  return accounted && lines.map((one) => one.text).join(lineBreak) === text;
}
