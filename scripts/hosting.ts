import path from 'node:path';
import { servers, serverSettings, type ServerName } from '../src/hosting/server-settings.ts';
import { portNumber, runCommand, UsageError } from './console/command.ts';
import { siteHeaders } from './files/site-headers.ts';

const usage = `npm run -s hosting -- ${servers.join('|')} [--out DIR] [--host ADDRESS] [--port N]`;
const options = {
  out: { type: 'string', default: 'dist' },
  host: { type: 'string', default: '*' },
  port: { type: 'string', default: '8080' },
} as const;

// In quotation marks, servers read these as something else: as their end, a variable, or an escape.
// eslint-disable-next-line no-control-regex
const NO_FOLDER = /["\\$%{}\x00-\x1f\x7f]/;
const HOST = /^(?:\*|[\w.-]+|\[[\da-f:.]+\])$/i;

await runCommand({ usage, options, files: true }, ({ values: { out, host, port }, positionals: [server, ...rest] }) => {
  if (rest.length > 0 || !isServer(server)) throw new UsageError(`expected one of ${servers.join(', ')}`);
  const folder = path.resolve(out);
  check(folder, host);
  const own = siteHeaders(folder);
  if (own === null) {
    console.error(`${path.join(folder, '_headers')}: expected a built site; “npm run build” makes one`);
    return Promise.resolve(1);
  }
  const site = { folder, host, port: portNumber(port), ...own };
  process.stdout.write(serverSettings(server, site));
  return Promise.resolve(0);
});

function check(folder: string, host: string): void {
  if (NO_FOLDER.test(folder))
    throw new UsageError(
      `--out: expected a path without " \\ $ % { } and line breaks, which mean something to servers, got “${folder}”`,
    );
  if (!HOST.test(host))
    throw new UsageError(`--host: expected *, a name, or an address such as 127.0.0.1 or [::1], got “${host}”`);
}

function isServer(name: string | undefined): name is ServerName {
  return servers.some((server) => server === name);
}
