import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { statOf } from '../files/file-fault.ts';
import { fileChunks } from '../files/read-chunks.ts';

/** A file that a manifest lists, by its path inside the bag, and the checksum it should have. */
export interface Listed {
  file: string;
  digest: string;
}

/** The checksum of a file in hexadecimal digits, by an algorithm as manifests name it, such as sha256. */
export function digestOf(file: string, algorithm: string): string {
  const hash = createHash(algorithm);
  for (const chunk of fileChunks(file)) hash.update(chunk);
  return hash.digest('hex');
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

/**
 * What lies below a folder and is no folder itself, by paths with `/` inside it, in a fixed order: files, but links and pipes too. No
 * link to a folder is gone into, since what it leads to lies elsewhere.
 */
export function filesBelow(folder: string): string[] {
  return entriesBelow(folder, '').sort();
}

function entriesBelow(folder: string, inside: string): string[] {
  const whole = path.join(folder, inside);
  if (!statOf(whole)?.isDirectory()) return [];
  return fs.readdirSync(whole, { withFileTypes: true }).flatMap((entry) => {
    const file = inside + entry.name;
    return entry.isDirectory() ? entriesBelow(folder, `${file}/`) : [file];
  });
}

// Only what has to be encoded is decoded: any other percent sign is the writer's own.
function decoded(written: string): string {
  return written.replace(/%(?:25|0A|0D)/gi, (code) => decodeURIComponent(code));
}
