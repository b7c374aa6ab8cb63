import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STEPS, draftOf } from '../../src/capture/read.ts';
import type { Draft, Step } from '../../src/capture/reading/draft.ts';

const numbered = (count: number, text: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => text(at + 1))
    .join('\n')
    .split('\n');

const sentence = (n: number) =>
  `On day ${n} the keeper of the lock said that ${n * 7} boats had come through it, and none had paid.`;

/** Pages of so many lines of a kind. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  sentences: sentence,
  'sentences said again': (n) => `The keeper of the lock said that nobody had paid in week ${n % 9} of the year.`,
  captions: (n) => `Photo: A boat in lock ${n}. Picture by Ann Lee\n`,
  'captions above credits': (n) =>
    `A boat lies in lock ${n} with its mast down.\nPhotograph by Ann Lee for the Echo\n${sentence(n)}\n`,
  'credits alone': (n) => `ANN LEE, ORME ECHO\n\n${sentence(n)}\n`,
  'captions with credits': (n) => `A boat lies in lock ${n} with its mast down. (Ash/Weir Press)\n\n${sentence(n)}\n`,
  comments: (n) => `I saw it myself, number ${n}, and it was so.\n\n${n} ( +${n + 1} / -1 )\n`,
  'names and times': (n) => `Ann Lee ${n} · ${1 + (n % 8)} hours ago\nI saw it myself from lock ${n}.\nReply\n`,
  headlines: (n) => `The lock at Orme is to be sold for ${n} pounds`,
  days: (n) => `${1 + (n % 27)} March 1990`,
  names: (n) => `By Ann Lee ${n}`,
};

/** How often each step looks at the lines and at what they were said to be, on a page of so many of a shape. */
function looks(shape: (n: number) => string, count: number): Map<string, number> {
  const looked = new Map<string, number>();
  const head = ['The Lock Gazette', 'The lock at Orme is open again', '', ...numbered(8, sentence), ''];
  const page = [...head, ...numbered(count, shape), '© 1990 The Lock Gazette'];
  draftOf(
    page,
    STEPS.map((step, at) =>
      counted(step, () => looked.set(`${at} ${step.name}`, (looked.get(`${at} ${step.name}`) ?? 0) + 1)),
    ),
  );
  return looked;
}

function counted(step: Step, look: () => void): Step {
  return (draft) =>
    step({ ...draft, lines: countedLines(draft, look), claims: new Proxy(draft.claims, counting(look)) });
}

function countedLines({ lines }: Draft, look: () => void): Draft['lines'] {
  return new Proxy(
    lines.map((line) => new Proxy(line, counting(look))),
    counting(look),
  );
}

function counting<T extends object>(look: () => void): ProxyHandler<T> {
  return {
    get(target, key) {
      look();
      return Reflect.get(target, key) as unknown;
    },
  };
}

const FEW = 300;

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`no step looks at the lines of a page more often the more there are: ${name}`, () => {
    const [few, many] = [looks(shape, FEW), looks(shape, FEW * 4)];
    for (const [step, count] of many) {
      const most = 4 * (few.get(step) ?? 0) * 1.3 + 1000;
      assert.ok(count <= most, `${step}: ${count} looks at four times the lines, ${few.get(step)} before`);
    }
  });
}
