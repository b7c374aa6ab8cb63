import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { installed } from './installed.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string | boolean | number>;
}

interface Job {
  permissions?: Record<string, string>;
  environment?: { name: string };
  steps: Step[];
}

const folder = path.join(import.meta.dirname, '../../.github/workflows');
const files = fs.readdirSync(folder).map((name) => path.join(folder, name));

for (const file of files) {
  const { jobs, permissions, concurrency } = parse(fs.readFileSync(file, 'utf8')) as {
    jobs: Record<string, Job>;
    permissions: Record<string, string>;
    concurrency: { group: string };
  };
  const name = path.basename(file);

  test(`${name}: a job may do what its steps ask of GitHub, and no job more`, () => {
    assert.deepEqual(permissions, { contents: 'read' });
    for (const job of Object.values(jobs)) {
      const { contents: _, ...allowed } = job.permissions ?? {};
      assert.deepEqual(allowed, neededBy(job));
    }
  });

  test(`${name}: what is handed on is the folder that was built, all of it, and no longer than needed`, () => {
    for (const { steps } of Object.values(jobs)) {
      const built = steps.flatMap(({ run }) => (run?.startsWith('npm run build') ? [outOf(run)] : []));
      const handedOn = steps.filter(({ uses }) => uses?.includes('/upload-'));
      assert.deepEqual(
        handedOn.map((step) => step.with!['path']),
        built,
      );
      for (const step of handedOn.filter(({ uses }) => uses!.startsWith('actions/upload-artifact@')))
        assert.deepEqual([step.with!['include-hidden-files'], step.with!['retention-days']], [true, 1]);
    }
  });

  test(`${name}: the site is put up by one at a time`, () => assert.equal(concurrency.group, 'pages'));
}

const actionlint = installed('actionlint');

test('actionlint finds nothing in a workflow', { skip: actionlint === null && 'actionlint is not installed' }, () => {
  const { status, stdout, stderr } = spawnSync(actionlint!, files, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
});

function neededBy({ steps }: Job): Record<string, string> {
  const does = (action: string) => steps.some(({ uses }) => uses?.startsWith(`actions/${action}@`));
  if (does('deploy-pages')) return { pages: 'write', 'id-token': 'write' };
  return does('configure-pages') ? { pages: 'read' } : {};
}

function outOf(command: string): string {
  const out = / --out (\S+)/.exec(command)?.[1] ?? 'dist';
  return command.includes(' --part ') ? `${out}.parts` : out;
}
