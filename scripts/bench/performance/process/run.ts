import { spawn } from 'node:child_process';
import { treeMemory } from './tree.ts';

/** What a command took: seconds, and the most memory that it and its children had at once, in bytes. */
export interface Took {
  seconds: number;
  memory: number;
}

/** A command that is to be measured. */
export interface Command {
  program: string;
  args: string[];
  cwd: string;
  env?: Record<string, string>;
}

const EVERY = 200; // milliseconds between two looks at the memory

/** Runs a command to its end and measures it; one that ends with another code than 0 is an error with what it said first. */
export async function measured({ program, args, cwd, env = {} }: Command, every = EVERY): Promise<Took> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(0, 2000)));
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, treeMemory(child.pid!))), every);
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject)).finally(() =>
    clearInterval(watch),
  );
  if (code !== 0) throw new Error(`${program} ${args[0] ?? ''} ended with ${code}: ${said.trim().split('\n')[0]}`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

/** Runs commands one after the other: their times added up, and the most memory of any. */
export async function measuredAll(commands: Command[]): Promise<Took> {
  let all: Took = { seconds: 0, memory: 0 };
  for (const command of commands) {
    const { seconds, memory } = await measured(command);
    all = { seconds: all.seconds + seconds, memory: Math.max(all.memory, memory) };
  }
  return all;
}
