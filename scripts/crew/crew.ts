import os from 'node:os';
import { setImmediate as afterOthers } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Those who do pieces of work beside each other. */
export interface Crew<Task, Answer> {
  /** Does all of the tasks, no more of them asked for than one ahead, and gives each answer in the order of the tasks. */
  work: (tasks: Tasks<Task>, onAnswer?: (answer: Answer) => void) => Promise<void>;
  dismiss: () => Promise<void>;
}

/** Pieces of work, which may have to be waited for. */
export type Tasks<Task> = Iterable<Task> | AsyncIterable<Task>;

/** What a crew does: the caller can do it alone, and a worker can, with what it is given when it starts. */
export interface Trade<Task, Answer> {
  alone: (task: Task) => Answer | Promise<Answer>;
  /** The script of a worker, which begins with `answering`. */
  script: URL;
  given: unknown;
}

/** Work of less than this many articles or pages is done sooner than a worker has started. */
const FEW = 300;

/** A crew for about so many articles and pages: a worker a core, or so many; for a few articles none but the caller. */
export function crew<Task, Answer>(
  trade: Trade<Task, Answer>,
  amount: number,
  workers = os.availableParallelism(),
): Crew<Task, Answer> {
  return amount < FEW ? single(trade) : several(trade, workers);
}

function single<Task, Answer>({ alone }: Trade<Task, Answer>): Crew<Task, Answer> {
  return {
    async work(tasks, onAnswer) {
      for await (const task of tasks) {
        const answer = await alone(task);
        onAnswer?.(answer);
      }
    },
    dismiss: () => Promise.resolve(),
  };
}

/**
 * How much a worker may keep in memory, in MB: with none set, each would keep what it no longer needs for long. What takes more,
 * as a capture of a million lines does, is done by the caller.
 */
const LIMITS = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 400 };

function several<Task, Answer>({ alone, script, given }: Trade<Task, Answer>, count: number): Crew<Task, Answer> {
  const hire = (): Worker => new Worker(script, { workerData: given, resourceLimits: LIMITS });
  const workers = Array.from({ length: count }, hire);
  const answer = async (at: number, task: Task): Promise<Answer> => {
    try {
      return await answered<Answer>(workers[at]!, task);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      workers[at] = hire();
      return alone(task);
    }
  };
  return {
    async work(tasks, onAnswer) {
      const give = inOrder<Answer>((one) => onAnswer?.(one));
      const next = lookingAhead(tasks);
      let asked = 0;
      const labour = async (_: Worker, who: number): Promise<void> => {
        for (let found = await next(); !found.done; found = await next()) {
          const at = asked++;
          give(at, await answer(who, found.value));
        }
      };
      await Promise.all(workers.map(labour));
    },
    dismiss: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

// The next task is looked for as soon as the one before is given away, so that nobody waits while it is found.
function lookingAhead<Task>(tasks: Tasks<Task>): () => Promise<IteratorResult<Task, undefined>> {
  const waiting = oneByOne(tasks);
  const look = async (): Promise<IteratorResult<Task, undefined>> => {
    await afterOthers();
    return waiting.next();
  };
  let ahead = look();
  return () => {
    const found = ahead;
    ahead = look();
    // What goes wrong is heard by whoever asks for it, and until then is nobody's fault.
    ahead.catch(() => undefined);
    return found;
  };
}

async function* oneByOne<Task>(tasks: Tasks<Task>): AsyncGenerator<Task, undefined> {
  yield* tasks;
  return undefined;
}

// Answers come as they are ready; each waits for those before it.
function inOrder<Answer>(take: (answer: Answer) => void): (at: number, answer: Answer) => void {
  const early = new Map<number, Answer>();
  let next = 0;
  return (at, answer) => {
    early.set(at, answer);
    for (; early.has(next); next++) {
      take(early.get(next)!);
      early.delete(next);
    }
  };
}

function answered<Answer>(worker: Worker, task: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', take).off('error', fail);
      end();
    };
    const take = ({ answer, error, facts }: Reply): void =>
      settle(() => (error === undefined ? resolve(answer as Answer) : reject(Object.assign(error as Error, facts))));
    const fail = (error: Error): void => settle(() => reject(error));
    worker.on('message', take).on('error', fail).postMessage(task);
  });
}

/** What a worker says to a task: an answer, or what went wrong. */
export interface Reply {
  answer?: unknown;
  error?: unknown;
  /** The error's own properties, such as `code` and `path`. */
  facts?: object;
}
