import { createHash } from 'node:crypto';
import { stretches } from './stretches.ts';

// The last line of the front matter, and the end of that.
const LINE = /\nchecksum: ([0-9a-f]{64})\n---$/;
const LENGTH = '\nchecksum: \n---'.length + 64;

/** The sha256 of bytes or of a text's UTF-8, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An article file's text with its checksum line put in as the last of the front matter: the sha256 of the text without it. */
export function withChecksum(front: string, body: string): string {
  const end = front.lastIndexOf('\n---\n') + 1;
  return `${front.slice(0, end)}checksum: ${sumOf(front, body)}\n${front.slice(end)}${body}`;
}

/** Whether an article file's text is as ingest wrote it, by its own checksum: `head` is all up to the end of the front matter. */
export function isAsWritten(head: string, below: string): boolean {
  const sum = checksumIn(head);
  return sum !== null && sumOf(head.slice(0, -LENGTH), '\n---', below) === sum;
}

/** The checksum that the front matter of an article file says it has; null where it says none. */
export function checksumIn(head: string): string | null {
  return LINE.exec(head.slice(-LENGTH))?.[1] ?? null;
}

function sumOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) for (const stretch of stretches(text)) hash.update(stretch);
  return hash.digest('hex');
}
