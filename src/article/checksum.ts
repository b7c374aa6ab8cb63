import { createHash } from 'node:crypto';

const LINE = /^checksum: ([0-9a-f]{64})\n/m;

/** The sha256 of bytes or of a text's UTF-8, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An article file's text with its checksum line put in as the last of the front matter: the sha256 of the text without it. */
export function withChecksum(text: string): string {
  const end = text.indexOf('\n---\n') + 1;
  return `${text.slice(0, end)}checksum: ${sha256(text)}\n${text.slice(end)}`;
}

/** Whether an article file's text is as ingest wrote it, by its own checksum. */
export function isAsWritten(text: string): boolean {
  const line = LINE.exec(text);
  return line !== null && sha256(text.replace(line[0], '')) === line[1];
}
