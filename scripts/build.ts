import { runCommand, UsageError } from './console/command.ts';
import { duration } from './console/duration.ts';
import { printProblems, shown } from './console/problems.ts';
import { buildSite } from './steps/build.ts';

const usage = 'npm run build -- [--archive DIR] [--out DIR] [--site URL] [--base PATH]';
const options = {
  archive: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  site: { type: 'string' },
  base: { type: 'string', default: '/' },
} as const;

const noAddress =
  'no address known (--site, or site in archive.yaml): no sitemap, and feeds and citations have paths for addresses';

await runCommand({ usage, options }, async ({ values: { archive, out, site, base } }) => {
  if (site !== undefined && !/^https?:\/\//.test(site))
    throw new UsageError(`--site: expected an address, got “${site}”`);
  if (!base.startsWith('/')) throw new UsageError(`--base: expected a path that begins with /, got “${base}”`);
  const { problems, done, took, addressed } = await buildSite(archive, { out, site: site ?? null, base });
  printProblems(problems, archive);
  if (done && !addressed) console.log(noAddress);
  if (done) console.log(`${shown(out)}: build ${duration(took.build)} · index ${duration(took.index)}`);
  return problems.length ? 1 : 0;
});
