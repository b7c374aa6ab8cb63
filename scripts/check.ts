import { spawn } from 'node:child_process';
import process from 'node:process';

/** What is looked at without running a test: the npm scripts that look. */
const scripts = ['types', 'lint', 'format:check'];

const results = await Promise.all(scripts.map(check));
process.exitCode = results.every(Boolean) ? 0 : 1;

/** Runs a script of package.json beside the others and prints what it says once it has ended; gives whether all was well. */
function check(script: string): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}
