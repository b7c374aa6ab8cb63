import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { bundle } from './bundle.ts';

/** How long to wait for what a page is to show, in ms: a machine at work on much else is slow. */
export const PATIENCE = 30_000;

const ARGUMENTS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/**
 * Starts a headless Chromium that needs nothing installed on the machine but the npm packages; the caller closes it.
 * `more` are arguments to start it with. CHROMIUM_PATH names another Chromium, for a machine that is not Linux on x64: without it, such a machine is an error.
 */
export async function launchChromium(more: string[] = []): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: more });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('the packed Chromium is for Linux on x64: set CHROMIUM_PATH to a Chromium of this machine');
  }
  const home = await unpacked();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: [...ARGUMENTS, ...more],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  });
}

/** The folder with the unpacked browser: made once for each version of the package. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(bundle, 'package.json'), 'utf8')) as { version: string };
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) await unpackTo(home);
  return home;
}

async function unpackTo(home: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  const program = fileURLToPath(new URL('unpack.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [program], { env: { ...process.env, TMPDIR: staging } });
  await writeFile(join(staging, 'fonts.conf'), fontSettings(home));
  try {
    await rename(staging, home);
  } catch (error) {
    // Another test process was first: what it put there is the same.
    await rm(staging, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}

/** The packed font, so that a machine without any has one, and then whatever fonts the machine has. */
function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;
}
