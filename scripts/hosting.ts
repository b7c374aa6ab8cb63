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

await runCommand({ usage, options, files: true }, ({ values: { out, host, port }, positionals: [server, ...rest] }) => {
  if (rest.length > 0 || !isServer(server)) throw new UsageError(`expected one of ${servers.join(', ')}`);
  const folder = path.resolve(out);
  const own = siteHeaders(folder);
  if (own === null) {
    console.error(`${path.join(folder, '_headers')}: expected a built site; “npm run build” makes one`);
    return Promise.resolve(1);
  }
  const site = { folder, host, port: portNumber(port), ...own };
  process.stdout.write(serverSettings(server, site));
  return Promise.resolve(0);
});

function isServer(name: string | undefined): name is ServerName {
  return servers.some((server) => server === name);
}
