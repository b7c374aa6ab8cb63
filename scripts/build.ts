import fs from 'node:fs';
import path from 'node:path';
import { isSiteAddress } from '../src/archive/settings.ts';
import { runCommand, UsageError } from './console/command.ts';
import { counted } from './console/counted.ts';
import { duration } from './console/duration.ts';
import { printProblems, shown } from './console/problems.ts';
import { folderProblems } from './files/archive.ts';
import { outFault } from './files/out-folder.ts';
import { mendOut } from './files/succession.ts';
import { archiveClaim, siteClaim, whileHolding } from './files/lock.ts';
import { buildSite, joinSite, type BuildOptions } from './steps/build.ts';
import { partFolder, type Part } from './build/workshop/part.ts';

const usage =
  'npm run build -- [--archive DIR] [--out DIR] [--site URL] [--base PATH] [--part K/N | --join | --portable]';
// It stands in the settings of servers and in links, where other signs would mean something else.
const BASE = /^\/(?:(?!\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}._~-]+(?:\/|$))*$/u;
const options = {
  archive: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  site: { type: 'string' },
  base: { type: 'string', default: '/' },
  part: { type: 'string' },
  join: { type: 'boolean', default: false },
  portable: { type: 'boolean', default: false },
} as const;

const noAddress =
  'no address known (--site, or site in archive.yaml): no sitemap, and feeds and citations have paths for addresses';

await runCommand({ usage, options }, async ({ values }) => {
  const { archive, out, site, base, join, portable } = values;
  const part = values.part === undefined ? null : partOf(values.part);
  check({ site, base, part, join, portable });
  const missing = join ? [] : folderProblems(archive);
  printProblems(missing, archive);
  if (missing.length) return 1;
  const fault = outFault(part ? partFolder(out, part) : out, archive);
  if (fault !== null) throw new UsageError(`--out ${fault}`);
  if (join) return joined(out);
  const plan = { out, site: site ?? null, base, part };
  const build = (): Promise<number> => (portable ? portableBuild : reportedBuild)(archive, plan);
  const { value, problems = [] } = await whileHolding(
    [archiveClaim(archive, false), siteClaim(part ? partFolder(out, part) : out)],
    'build',
    build,
  );
  printProblems(problems);
  return value ?? 1;
});

interface Asked {
  site: string | undefined;
  base: string;
  part: Part | null;
  join: boolean;
  portable: boolean;
}

function check({ site, base, part, join, portable }: Asked): void {
  if (part && join) throw new UsageError('--part builds a part, --join puts the parts together: expected one of them');
  if (portable && (part || join || base !== '/'))
    throw new UsageError('--portable makes a whole folder to be opened as it is: expected no --part, --join or --base');
  if (site !== undefined && !isSiteAddress(site))
    throw new UsageError(`--site: expected an address such as https://example.org, got “${site}”`);
  if (!BASE.test(base))
    throw new UsageError(
      `--base: expected / or a path such as /archive/, of letters, digits and - . _ ~, got “${base}”`,
    );
}

async function reportedBuild(archive: string, options: BuildOptions): Promise<number> {
  const { problems, done, took, addressed, files } = await buildSite(archive, options);
  printProblems(problems, archive);
  if (done && !addressed) console.log(noAddress);
  const made = options.part ? partFolder(options.out, options.part) : options.out;
  if (files) {
    const written = `${counted(files.made, 'file')} made, ${files.kept.toLocaleString('en')} kept`;
    console.log(`${shown(made)}: build ${duration(took.build)} · index ${duration(took.index)} · ${written}`);
  }
  return problems.length ? 1 : 0;
}

async function portableBuild(archive: string, options: BuildOptions): Promise<number> {
  // The packer of its script takes as long to load as all else: other builds do without.
  const { makePortable, portableSource } = await import('./build/portable.ts');
  mendOut(path.resolve(options.out));
  const source = portableSource(options.out);
  const code = await reportedBuild(archive, { ...options, out: source });
  if (!fs.existsSync(source)) return code;
  await makePortable(source, options.out);
  console.log(`${shown(options.out)}: portable, open its index.html`);
  return code;
}

async function joined(out: string): Promise<number> {
  const { value = [], problems = [] } = await whileHolding([siteClaim(out)], 'build', () => joinSite(out));
  printProblems([...problems, ...value]);
  if (problems.length + value.length > 0) return 1;
  console.log(`${shown(out)}: joined`);
  return 0;
}

function partOf(text: string): Part {
  const [, k, n] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const part = { k: Number(k), n: Number(n) };
  if (k === undefined || part.k < 1 || part.k > part.n)
    throw new UsageError(`--part: expected K/N such as 1/3, got “${text}”`);
  return part;
}
