import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { headers, type Header } from '../../src/hosting/headers.ts';
import type { SiteHeaders } from '../../src/hosting/host-files.ts';
import { checked, lifetimeOf } from '../../src/hosting/lifetimes.ts';
import { textType, textTypes } from '../../src/hosting/text-types.ts';
import { siteHeaders } from '../files/site-headers.ts';

const HOST = '127.0.0.1';

/** A site being served: its address, and how to stop it. */
export interface Served {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site to this machine alone. Where the port is null, 4321 or else any free one is taken; a port that was
 * asked for and is not free is a message.
 */
export async function serveSite(out: string, port: number | null): Promise<Served | { message: string }> {
  if (!fs.existsSync(path.join(out, 'index.html'))) {
    return { message: `${out}: expected a built site (index.html); “npm run build” makes one` };
  }
  const server = http.createServer(handler(out));
  const fault =
    (await listen(server, port ?? 4321)) && (port === null ? await listen(server, 0) : `port ${port} is not free`);
  if (fault) return { message: fault };
  const address = `http://${HOST}:${(server.address() as AddressInfo).port}/`;
  return { address, close: () => close(server) };
}

function handler(out: string): http.RequestListener {
  const notFound = missing(path.join(out, '404.html'));
  const serve = files(out, notFound);
  return (request, response) => {
    // A build may take a file away between the look at it and its sending: that is one answer broken off.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    try {
      for (const [name, value] of headersOf(request.url ?? '/', siteHeaders(out))) response.setHeader(name, value);
      const slashed = withSlash(out, request.url ?? '/');
      if (slashed !== null) response.writeHead(301, { Location: slashed }).end();
      else if (isHidden(request.url ?? '/')) notFound(response);
      else serve(request, response);
    } catch {
      response.destroy();
    }
  };
}

function headersOf(asked: string, site: SiteHeaders | null): Header[] {
  return [...(site?.headers ?? headers), lifetimeOf(asked, site?.base ?? '/')];
}

type Answer = (response: http.ServerResponse) => void;

function files(out: string, notFound: Answer): http.RequestListener {
  return sirv(out, {
    // Each request looks at the disk: a build puts other files in these places, and a list of them would be wrong.
    dev: true,
    etag: true,
    // Where a .gz lies beside a file, it is sent, as many hosts do.
    gzip: true,
    onNoMatch: (_, response) => notFound(response),
    setHeaders: (response, file) => {
      const text = textTypes.find(({ ending }) => file.endsWith(ending));
      if (text) response.setHeader('Content-Type', textType(text.type));
    },
  });
}

function missing(page: string): Answer {
  return (response) => {
    response.setHeader(...checked).writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(fs.existsSync(page) ? fs.readFileSync(page) : 'Not found');
  };
}

// Files such as .htaccess speak to a host, not to readers.
function isHidden(asked: string): boolean {
  const { pathname } = new URL(asked.replace(/^\/+/, '/'), 'http://localhost');
  return decoded(pathname)
    .split('/')
    .some((name) => name.startsWith('.') && name !== '.well-known');
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

// A page would else be read below another address than its own: other hosts lead on to the one with the slash, too.
function withSlash(out: string, asked: string): string | null {
  const { pathname, search } = new URL(asked.replace(/^\/+/, '/'), 'http://localhost');
  if (pathname.endsWith('/') || !fs.existsSync(path.join(out, pathname, 'index.html'))) return null;
  return `${path.posix.basename(pathname)}/${search}`;
}

function listen(server: http.Server, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const refused = (error: Error): void => resolve(error.message);
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.off('error', refused);
      resolve(null);
    });
  });
}

function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
