import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { serveSite } from '../../scripts/steps/serve.ts';
import { run } from '../scripts/archive.ts';
import { freePort } from '../browser/site.ts';
import { installed } from './installed.ts';

/** A server that the tests can start: what it is called, its program (null where it is not installed), and what it is able to do. */
export interface Server {
  name: string;
  program: string | null;
  /** Whether it sends the headers and the page for what is missing. */
  told: boolean;
  /** Whether it keeps to itself what speaks to another kind of host. */
  hides: boolean;
  start: (program: string, site: Place) => Promise<Started>;
}

/** A built site: its folder, the folder of the host in which it lies, and a folder for what the server writes. */
export interface Place {
  site: string;
  root: string;
  work: string;
}

/** A server at work: its address with a slash at its end, and how to stop it. */
export interface Started {
  address: string;
  stop: () => Promise<void>;
}

const HOST = '127.0.0.1';
const MODULES = '/usr/lib/apache2/modules';
const NEEDED = ['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime'];
const isRoot = process.getuid?.() === 0;

/** Every server that a site is tried on. */
export const servers: Server[] = [
  {
    name: 'the project’s own server',
    program: process.execPath,
    told: true,
    hides: true,
    start: async (_, { root }) => {
      const served = await serveSite(root, 0);
      if ('message' in served) throw new Error(served.message);
      return { address: served.address, stop: served.close };
    },
  },
  {
    name: 'a plain file server (Python)',
    program: installed('python3'),
    told: false,
    hides: false,
    start: (program, { root }) =>
      started(program, (port) => ['-m', 'http.server', '--bind', HOST, '--directory', root, String(port)]),
  },
  {
    name: 'nginx',
    program: installed('nginx'),
    told: true,
    hides: true,
    start: (program, place) =>
      configured(program, 'nginx', place, nginxFile, (file) => ['-p', place.work, '-e', 'stderr', '-c', file]),
  },
  {
    name: 'Apache',
    program: fs.existsSync(MODULES) ? installed('apache2') : null,
    told: true,
    hides: true,
    start: (program, place) =>
      configured(program, 'apache', place, apacheFile, (file) => ['-D', 'FOREGROUND', '-f', file]),
  },
  {
    name: 'Caddy',
    program: installed('caddy'),
    told: true,
    hides: true,
    start: (program, place) =>
      configured(program, 'caddy', place, caddyFile, (file) => ['run', '--adapter', 'caddyfile', '--config', file]),
  },
  {
    name: 'Cloudflare Pages (wrangler)',
    program: installed('wrangler'),
    told: true,
    hides: false,
    start: (program, { root, work }) =>
      started(
        program,
        (port) => ['pages', 'dev', root, '--ip', HOST, '--port', String(port), '--compatibility-date', '2026-11-17'],
        { XDG_CONFIG_HOME: work, WRANGLER_SEND_METRICS: 'false' },
        work,
      ),
  },
];

// What nobody would write by hand comes from the project's command; around it is only what a server needs in a folder of its own.
async function configured(
  program: string,
  name: string,
  place: Place,
  whole: (settings: string, work: string) => string,
  call: (file: string) => string[],
): Promise<Started> {
  const file = path.join(place.work, `${name}.conf`);
  return started(
    program,
    async (port) => {
      const asked = [name, '--out', place.site, '--host', HOST, '--port', String(port)];
      const { code, stdout, stderr } = await run('hosting', asked);
      if (code !== 0) throw new Error(stderr);
      fs.writeFileSync(file, whole(stdout, place.work));
      return call(file);
    },
    { XDG_DATA_HOME: place.work, XDG_CONFIG_HOME: place.work },
  );
}

function nginxFile(settings: string, work: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${work};`);
  const types = fs.existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
  const http = [types, 'access_log off;', ...temporary, settings].join('\n');
  // A server started by root gives its workers another name, who may not read the folders of the tests.
  return `${isRoot ? 'user root;' : ''}\ndaemon off;\npid ${work}/nginx.pid;\nevents {}\nhttp {\n${http}}\n`;
}

function apacheFile(settings: string, work: string): string {
  const modules = NEEDED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
  const own = [`ServerRoot ${work}`, `PidFile ${work}/apache.pid`, `ErrorLog ${work}/apache.log`, `ServerName ${HOST}`];
  const types = fs.existsSync('/etc/mime.types') ? ['TypesConfig /etc/mime.types'] : ['AddType text/html .html'];
  const user = isRoot ? ['User #65534', 'Group #65534'] : [];
  return [
    ...modules,
    ...own,
    `DefaultRuntimeDir ${work}`,
    `Mutex file:${work} default`,
    ...types,
    ...user,
    settings,
  ].join('\n');
}

function caddyFile(settings: string): string {
  return `{\n  admin off\n  auto_https off\n}\n${settings}`;
}

async function started(
  program: string,
  call: (port: number) => string[] | Promise<string[]>,
  more: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<Started> {
  const port = await freePort();
  const child = spawn(program, await call(port), {
    cwd,
    env: { ...process.env, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill();
    return ended;
  };
  for (const begun = Date.now(); Date.now() - begun < 10_000 && child.exitCode === null;) {
    if (await listens(port)) return { address: `http://${HOST}:${port}/`, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error(`${program} did not listen: ${said}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, HOST, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
