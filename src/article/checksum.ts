import { createHash } from 'node:crypto';

const LINE = /^checksum: ([0-9a-f]{64})\n/m;

/** The sha256 of bytes or of a text's UTF-8, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An article file's text with its checksum line put in as the last of the front matter: the sha256 of the text without it. */
export function withChecksum(front: string, body: string): string {
  const sum = createHash('sha256').update(front).update(body).digest('hex');
  const end = front.lastIndexOf('\n---\n') + 1;
  return `${front.slice(0, end)}checksum: ${sum}\n${front.slice(end)}${body}`;
}

/** Whether an article file's text is as ingest wrote it, by its own checksum. */
export function isAsWritten(text: string): boolean {
  const line = LINE.exec(text);
  return line !== null && sha256(text.replace(line[0], '')) === line[1];
}
