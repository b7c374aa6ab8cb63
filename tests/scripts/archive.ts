import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { root } from '../../scripts/files/project.ts';

/** What a command printed and how it ended. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A page dump of an invented paper, enough for the reader to make an article of. */
export const page = [
  'The Quayside Courier',
  '',
  'Harbour ferries to sail through the night from May',
  '',
  'By Mina Okafor',
  '',
  'The harbour board voted on Monday to keep two ferries running through the night, after a trial that carried more passengers than it had hoped for.',
  '',
  'Crews will work in three shifts, and the fare stays the same until the end of the year, the board said in a short statement after the meeting.',
  '',
  'A night boat had last crossed the bay forty years ago, when the bridge was not yet built and the market opened before dawn every day.',
  '',
  '© 2025 Quayside Press',
  '',
].join('\n');

const settings = 'title: Test archive\ndescription: Pages for a test.\nlanguage: en\n';

/** Makes an archive of the given files in a folder that the test leaves behind empty; `archive.yaml` is there unless given. */
export function makeArchive(t: TestContext, files: Record<string, string | Uint8Array>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ 'archive.yaml': settings, ...files })) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Runs one of the project's commands, such as `ingest`, to its end. */
export function run(command: string, args: string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(root, `scripts/${command}.ts`), ...args], { cwd: root });
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ran, code })));
}

/** The names of the files in a folder of an archive. */
export function names(folder: string, inside: string): string[] {
  const whole = path.join(folder, inside);
  return fs.existsSync(whole) ? fs.readdirSync(whole).sort() : [];
}
