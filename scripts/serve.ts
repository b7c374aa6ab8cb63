import { portNumber, runCommand } from './console/command.ts';
import { interrupted } from './console/interrupt.ts';
import { printProblems } from './console/problems.ts';
import { mendSite } from './steps/mend.ts';
import { serveSite } from './steps/serve.ts';

const usage = 'npm run serve -- [--out DIR] [--port N]';
const options = { out: { type: 'string', default: 'dist' }, port: { type: 'string' } } as const;

await runCommand({ usage, options }, async ({ values: { out, port } }) => {
  printProblems(await mendSite(out));
  const served = await serveSite(out, port === undefined ? null : portNumber(port));
  if ('message' in served) {
    console.error(served.message);
    return 1;
  }
  console.log(`${served.address}  (Ctrl-C ends it)`);
  await interrupted();
  await served.close();
  return 0;
});
