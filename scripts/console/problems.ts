import path from 'node:path';
import { problemLine, type Problem } from '../../src/archive/problem.ts';
import { plain } from './plain.ts';

/** Prints problems on stderr, a line each, their files as paths from where the command was called. */
export function printProblems(problems: Problem[], folder = ''): void {
  for (const problem of problems) console.error(plain(problemLine({ ...problem, file: shown(folder, problem.file) })));
}

/** A path as short as it can be told from where the command was called. */
export function shown(...parts: string[]): string {
  const whole = path.join(...parts);
  const relative = path.relative('', whole);
  return relative.length > 0 && relative.length < whole.length ? relative : whole;
}
