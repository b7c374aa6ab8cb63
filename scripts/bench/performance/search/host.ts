import fs from 'node:fs';
import http, { type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A site being served as a host would, and what was sent of it. */
export interface Host {
  address: string;
  /** The bytes of all answers, heads included, to what was asked for up to a time, in ms since 1970. */
  sent(until: number): number;
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

/** Serves a site as hosts do: texts compressed, once each, and of what is packed already the range that is asked for. */
export async function host(site: string): Promise<Host> {
  const answers: { at: number; bytes: number }[] = [];
  const packed = new Map<string, Buffer>();
  const server = http.createServer((request, response) => {
    note(request.socket, response, answers);
    const address = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    const file = path.join(site, address.endsWith('/') ? `${address}index.html` : address);
    if (!fs.existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[path.extname(file)];
    if (!type) return void sendPlain(response, file, request.headers.range);
    if (!packed.has(file)) packed.set(file, gzipSync(fs.readFileSync(file)));
    return void response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(packed.get(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: (until) => answers.filter(({ at }) => at <= until).reduce((sum, { bytes }) => sum + bytes, 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// A connection sends one answer after the other.
function note(socket: Socket, response: ServerResponse, answers: { at: number; bytes: number }[]): void {
  const [at, before] = [performance.timeOrigin + performance.now(), socket.bytesWritten];
  response.on('finish', () => answers.push({ at, bytes: socket.bytesWritten - before }));
}

function sendPlain(response: ServerResponse, file: string, range: string | undefined): void {
  const whole = fs.readFileSync(file);
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (start === undefined) return void response.writeHead(200, { 'Content-Type': kindOf(file) }).end(whole);
  const part = whole.subarray(Number(start), Number(end) + 1);
  const where = `bytes ${start}-${Number(start) + part.length - 1}/${whole.length}`;
  response.writeHead(206, { 'Content-Type': kindOf(file), 'Content-Range': where }).end(part);
}

function kindOf(file: string): string {
  return path.extname(file) === '.woff2' ? 'font/woff2' : 'application/octet-stream';
}
