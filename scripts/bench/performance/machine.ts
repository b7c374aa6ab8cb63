import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../files/project.ts';

/** The machine and the versions of what ran on it, as lines of a Markdown list. */
export function machine(tools: string | undefined): string[] {
  const [{ model } = { model: 'unknown processor' }] = os.cpus();
  const memory = `${Math.round(os.totalmem() / 1e9)} GB of memory`;
  return [
    `${model}, ${os.availableParallelism()} cores, ${memory}, ${os.type()} ${os.release()}`,
    [
      `Node ${process.versions.node}`,
      `Astro ${version(root, 'astro')}`,
      `Pagefind ${version(root, 'pagefind')}`,
      `Hugo ${hugo()}`,
      `Eleventy ${version(tools, '@11ty/eleventy')}`,
      `MiniSearch ${version(tools, 'minisearch')}`,
      `this project at ${commit()}`,
    ].join(', '),
  ];
}

function version(folder: string | undefined, name: string): string {
  const file = path.resolve(folder ?? '', 'node_modules', name, 'package.json');
  if (folder === undefined || !fs.existsSync(file)) return 'not there';
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version;
}

function hugo(): string {
  return /v[\d.]+\S*/.exec(output('hugo', 'version'))?.[0] ?? 'not there';
}

function commit(): string {
  return output('git', '-C', root, 'rev-parse', '--short', 'HEAD').trim() || 'no commit';
}

function output(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
