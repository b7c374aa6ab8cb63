import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { systemFault } from './system-fault.ts';

/** How a command is called: the line that its usage shows, and its options as `util.parseArgs` takes them. */
interface Usage<T extends ParseArgsOptionsConfig> {
  usage: string;
  options: T;
  /** Whether it takes files or folders besides its options. */
  files?: boolean;
}

type Parsed<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/** What went wrong with how a command was called; it ends with exit code 2. */
export class UsageError extends Error {}

/** Runs a command and sets the exit code: what `main` returns (0 done, 1 something in the input failed), or 2 for wrong usage. */
export async function runCommand<T extends ParseArgsOptionsConfig>(
  { usage, options, files = false }: Usage<T>,
  main: (call: Parsed<T>) => Promise<number>,
): Promise<void> {
  try {
    const call = parseArgs({ options, allowPositionals: true, strict: true });
    if (!files && call.positionals[0] !== undefined) throw new UsageError(`unexpected “${call.positionals[0]}”`);
    process.exitCode = await main(call as Parsed<T>);
  } catch (error) {
    const fault = systemFault(error);
    if (!fault && !isUsageError(error)) throw error;
    console.error(fault ?? `${(error as Error).message}\nusage: ${usage}`);
    process.exitCode = fault ? 1 : 2;
  }
}

/** A port number from the command line. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UsageError(`--port: expected a number from 0 to 65535, got “${text}”`);
  return port;
}

function isUsageError(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}
