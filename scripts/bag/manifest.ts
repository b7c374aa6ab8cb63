import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A file that a manifest lists, by its path inside the bag, and the checksum it should have. */
export interface Listed {
  file: string;
  digest: string;
}

/** The checksum of a file in hexadecimal digits, by an algorithm as manifests name it, such as sha256. */
export function digestOf(file: string, algorithm: string): string {
  return createHash(algorithm).update(fs.readFileSync(file)).digest('hex');
}

/** A manifest's line for a file; what would end or change the line is percent-encoded (RFC 8493, section 2.1.3). */
export function manifestLine({ file, digest }: Listed): string {
  const written = file.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));
  return `${digest}  ${written}\n`;
}

/** Reads a manifest: what it lists, and the numbers of the lines that say nothing. */
export function readManifest(text: string): { listed: (Listed & { line: number })[]; broken: number[] } {
  const lines = text.split(/\r\n|\r|\n/).map((content, at) => ({ content, line: at + 1 }));
  const filled = lines.filter(({ content }) => content !== '');
  const read = filled.map(({ content, line }) => ({ line, found: /^([0-9A-Fa-f]+)[ \t]+(.+)$/.exec(content) }));
  return {
    listed: read.flatMap(({ line, found }) =>
      found ? [{ line, digest: found[1]!.toLowerCase(), file: decoded(found[2]!) }] : [],
    ),
    broken: read.filter(({ found }) => !found).map(({ line }) => line),
  };
}

/** The regular files below a folder, by their paths with `/` inside it, in a fixed order. */
export function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

// Only what has to be encoded is decoded: any other percent sign is the writer's own.
function decoded(written: string): string {
  return written.replace(/%(?:25|0A|0D)/gi, (code) => decodeURIComponent(code));
}
