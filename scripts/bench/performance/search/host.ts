import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A site being served as a host would, and what was sent of it. */
export interface Host {
  address: string;
  /** The bytes sent so far, heads included. */
  sent(): number;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/plain;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a site and compresses what hosts compress: texts, once each, and nothing that is packed already. */
export async function host(site: string): Promise<Host> {
  const sockets = new Set<Socket>();
  const packed = new Map<string, Buffer>();
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    const file = path.join(site, address.endsWith('/') ? `${address}index.html` : address);
    if (!fs.existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[path.extname(file)];
    if (!type) return void response.writeHead(200, { 'Content-Type': kindOf(file) }).end(fs.readFileSync(file));
    if (!packed.has(file)) packed.set(file, gzipSync(fs.readFileSync(file)));
    return void response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(packed.get(file));
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function kindOf(file: string): string {
  return path.extname(file) === '.woff2' ? 'font/woff2' : 'application/octet-stream';
}
