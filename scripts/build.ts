import { runCommand, UsageError } from './console/command.ts';
import { duration } from './console/duration.ts';
import { printProblems, shown } from './console/problems.ts';
import { folderProblems } from './files/archive.ts';
import { archiveClaim, siteClaim, whileHolding } from './files/lock.ts';
import { buildSite, type BuildOptions } from './steps/build.ts';

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
  const missing = folderProblems(archive);
  printProblems(missing, archive);
  if (missing.length) return 1;
  const build = (): Promise<number> => reportedBuild(archive, { out, site: site ?? null, base });
  const { value, problems = [] } = await whileHolding([archiveClaim(archive, false), siteClaim(out)], 'build', build);
  printProblems(problems);
  return value ?? 1;
});

async function reportedBuild(archive: string, options: BuildOptions): Promise<number> {
  const { problems, done, took, addressed } = await buildSite(archive, options);
  printProblems(problems, archive);
  if (done && !addressed) console.log(noAddress);
  if (done) console.log(`${shown(options.out)}: build ${duration(took.build)} · index ${duration(took.index)}`);
  return problems.length ? 1 : 0;
}
