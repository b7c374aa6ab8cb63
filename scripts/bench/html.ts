import { runCommand } from '../console/command.ts';
import { siteFaults } from '../checks/site-faults.ts';

const usage = 'npm run bench:html -- [--out DIR] [--base PATH]';
const options = { out: { type: 'string', default: 'dist' }, base: { type: 'string', default: '/' } } as const;

await runCommand({ usage, options }, async ({ values: { out, base } }) => {
  const { pages, faults } = await siteFaults(out, base);
  for (const fault of faults) console.error(fault);
  console.log(`${out}: ${pages} pages, ${faults.length} faults`);
  return faults.length > 0 || pages === 0 ? 1 : 0;
});
