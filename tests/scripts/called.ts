import { mock } from 'node:test';
import { format } from 'node:util';
import type { Ran } from './archive.ts';

let calls = 0;

/**
 * Runs one of the project's commands to its end in this process, which has its modules already: for what a command does and says.
 * Where it matters that a command is a process, `run` starts one. No two of a process at once.
 */
export async function called(command: string, args: string[]): Promise<Ran> {
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  const undo = put(command, args, ran);
  try {
    // A module runs once for each address that it is asked for by.
    await import(new URL(`../../scripts/${command}.ts?call=${++calls}`, import.meta.url).href);
    return { ...ran, code: Number(process.exitCode ?? 0) };
  } finally {
    undo();
  }
}

/** Makes this process one that was started for the command, which writes into `ran`; gives the way back. */
function put(command: string, args: string[], ran: Ran): () => void {
  const { argv, exitCode } = process;
  const { isTTY } = process.stdout;
  const heard = [
    mock.method(console, 'log', (...said: unknown[]) => void (ran.stdout += `${format(...said)}\n`)),
    mock.method(console, 'error', (...said: unknown[]) => void (ran.stderr += `${format(...said)}\n`)),
  ];
  process.argv = [process.execPath, command, ...args];
  process.exitCode = undefined;
  process.stdout.isTTY = false;
  return () => {
    Object.assign(process, { argv, exitCode });
    process.stdout.isTTY = isTTY;
    for (const { mock: one } of heard) one.restore();
  };
}
