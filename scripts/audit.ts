import { spawnSync } from 'node:child_process';
import { counted } from './console/counted.ts';
import { runCommand } from './console/command.ts';

const usage = 'npm run audit';

/** What npm says: of each package that has advisories the worst, or why it could not be asked. */
interface Audit {
  vulnerabilities?: Record<string, { severity: string; range: string }>;
  message?: string;
}

await runCommand({ usage, options: {} }, async () => {
  const { stdout } = spawnSync('npm', ['audit', '--package-lock-only', '--json'], { encoding: 'utf8' });
  const { vulnerabilities, message } = parsed(stdout);
  if (!vulnerabilities) {
    console.error(
      `expected an answer of the advisory service, but ${message ?? 'npm gives none'}: nothing was checked`,
    );
    return 1;
  }
  const found = Object.entries(vulnerabilities);
  for (const [name, { severity, range }] of found) console.error(`${name} ${range}: ${severity}`);
  console.log(`${counted(found.length, 'package')} with known advisories`);
  return found.length ? 1 : 0;
});

function parsed(text: string): Audit {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return {};
  }
}
