import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../../files/project.ts';

/** What a command is to meet: to be stopped at its nth step of writing, or to find the disk full from then on. */
export interface Fault {
  kind: 'stop' | 'full' | 'none';
  at: number;
  /** The file that gets the number of steps where the command ends by itself. */
  log?: string;
}

/** How a command ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands with a fault ahead of it, or stops it after so many ms. */
export function faultyRun(command: string, args: string[], fault: Fault, stopAfter?: number): Promise<Ended> {
  const injected = path.join(import.meta.dirname, 'injected.ts');
  const child = spawn(process.execPath, ['--import', injected, path.join(root, `scripts/${command}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, CUTTINGS_FAULT: JSON.stringify(fault) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  const timer = stopAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), stopAfter);
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      if (timer) clearTimeout(timer);
      resolve({ ...printed, code, signal });
    }),
  );
}
