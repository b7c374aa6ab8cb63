import { parentPort } from 'node:worker_threads';
import type { Reply } from './crew.ts';

/** Answers, in a worker, each task that comes: one at a time. */
export function answering<Task>(doTask: (task: Task) => unknown): void {
  const reply = (said: Reply): void => parentPort!.postMessage(said);
  parentPort!.on('message', (task: Task) => {
    Promise.resolve()
      .then(() => doTask(task))
      .then(
        (answer) => reply({ answer }),
        // An error that is sent loses what the system says of it besides its message.
        (error: unknown) => reply({ error, facts: { ...(error as object) } }),
      );
  });
}
