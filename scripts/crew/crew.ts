import os from 'node:os';
import { Worker } from 'node:worker_threads';

/** Those who do pieces of work beside each other. */
export interface Crew<Task, Answer> {
  /** Does all of the tasks and gives each answer in the order of the tasks. */
  work: (tasks: Task[], onAnswer?: (answer: Answer) => void) => Promise<void>;
  dismiss: () => Promise<void>;
}

/** What a crew does: the caller can do it alone, and a worker can, with what it is given when it starts. */
export interface Trade<Task, Answer> {
  alone: (task: Task) => Answer | Promise<Answer>;
  /** The script of a worker, which begins with `answering`. */
  script: URL;
  given: unknown;
}

/** Work of less than this many articles or pages is done sooner than a worker has started. */
const FEW = 300;

/** A crew for about so many articles and pages: a worker a core, or for a few of them none but the caller. */
export function crew<Task, Answer>(trade: Trade<Task, Answer>, amount: number): Crew<Task, Answer> {
  return amount < FEW ? single(trade) : several(trade, os.availableParallelism());
}

function single<Task, Answer>({ alone }: Trade<Task, Answer>): Crew<Task, Answer> {
  return {
    async work(tasks, onAnswer) {
      for (const task of tasks) {
        const answer = await alone(task);
        onAnswer?.(answer);
      }
    },
    dismiss: () => Promise.resolve(),
  };
}

function several<Task, Answer>({ script, given }: Trade<Task, Answer>, count: number): Crew<Task, Answer> {
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: given }));
  return {
    async work(tasks, onAnswer) {
      const give = inOrder<Answer>((answer) => onAnswer?.(answer));
      let next = 0;
      const labour = async (worker: Worker): Promise<void> => {
        for (let at = next++; at < tasks.length; at = next++) give(at, await answered<Answer>(worker, tasks[at]));
      };
      await Promise.all(workers.map(labour));
    },
    dismiss: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
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
