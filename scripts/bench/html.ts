import { runCommand } from '../console/command.ts';
import { siteFaults } from '../checks/site-faults.ts';

const usage = 'npm run bench:html -- [--out DIR]';
const options = { out: { type: 'string', default: 'dist' } } as const;

await runCommand({ usage, options }, async ({ values: { out } }) => {
  const { pages, faults } = await siteFaults(out);
  for (const fault of faults) console.error(fault);
  console.log(`${out}: ${pages} pages, ${faults.length} faults`);
  return faults.length > 0 || pages === 0 ? 1 : 0;
});
