import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { crew, type Crew } from '../../scripts/crew/crew.ts';
import { temporaryFolder } from './folders.ts';

const place = temporaryFolder('crew');
const answering = pathToFileURL(path.resolve(import.meta.dirname, '../../scripts/crew/answering.ts')).href;

/** A crew whose workers do what this source says, with their task as `task`. */
function workers(source: string, alone: (task: number) => unknown): Crew<number, unknown> {
  const script = path.join(place, `${Math.random().toString(36).slice(2)}.mjs`);
  fs.writeFileSync(script, `import { answering } from '${answering}';\nanswering(async (task) => { ${source} });\n`);
  return crew({ alone, script: pathToFileURL(script), given: null }, 1000);
}

async function answersOf(hands: Crew<number, unknown>, tasks: number[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  try {
    await hands.work(tasks, (answer) => answers.push(answer));
  } finally {
    await hands.dismiss();
  }
  return answers;
}

test.after(() => fs.rmSync(place, { recursive: true, force: true }));

test('answers come in the order of the tasks, whichever is ready first', async () => {
  const hands = workers('await new Promise((done) => setTimeout(done, 40 - 4 * task)); return task * 2;', () => null);
  assert.deepEqual(await answersOf(hands, [1, 2, 3, 4, 5, 6, 7, 8]), [2, 4, 6, 8, 10, 12, 14, 16]);
});

test('what goes wrong in a worker is thrown where the work was given', async () => {
  const hands = workers('throw new RangeError(`no ${task}`);', () => null);
  await assert.rejects(answersOf(hands, [1]), /RangeError|no 1/);
});

test('a task that takes more memory than a worker may have is done by the caller, and the others go on', async () => {
  const hands = workers(
    'if (task === 3) { const all = []; for (;;) all.push(new Array(1e5).fill(task)); } return task;',
    (task) => `alone ${task}`,
  );
  assert.deepEqual(await answersOf(hands, [1, 2, 3, 4, 5, 6]), [1, 2, 'alone 3', 4, 5, 6]);
});

test('tasks may have to be waited for, even for the answers to those before', async () => {
  const hands = workers('return task * 2;', () => null);
  const answers: unknown[] = [];
  const { promise: both, resolve } = Promise.withResolvers<number>();
  const tasks = async function* (): AsyncGenerator<number> {
    yield* [1, 2];
    yield await both;
  };
  await hands.work(tasks(), (answer) => {
    if (answers.push(answer) === 2) resolve(answers.length);
  });
  await hands.dismiss();
  assert.deepEqual(answers, [2, 4, 4]);
});

test('the next task is looked for while the one before is being done', async () => {
  const script = path.join(place, 'ahead.mjs');
  const work = `(looked) => Atomics.wait(looked, 0, 0, 20_000)`;
  fs.writeFileSync(script, `import { answering } from '${answering}';\nanswering(${work});\n`);
  const hands = crew<Int32Array, unknown>({ alone: () => null, script: pathToFileURL(script), given: null }, 1000, 1);
  const looked = new Int32Array(new SharedArrayBuffer(4));
  const tasks = function* (): Generator<Int32Array> {
    yield looked;
    Atomics.store(looked, 0, 1);
    Atomics.notify(looked, 0);
  };
  const answers: unknown[] = [];
  await hands.work(tasks(), (answer) => answers.push(answer));
  await hands.dismiss();
  assert.notEqual(answers[0], 'timed-out');
});

test('what goes wrong where tasks are looked for is thrown where the work was given', async () => {
  const hands = workers('return task;', () => null);
  const tasks = function* (): Generator<number> {
    yield 1;
    throw new RangeError('no second');
  };
  await assert.rejects(hands.work(tasks()), /no second/);
  await hands.dismiss();
});
