import type { DecodedText } from './encoding/decoding.ts';
import { read } from './read.ts';
import type { Reading } from './reading/reading.ts';

/** Reads a capture that was decoded; where its encoding is not sure, an issue says what else it could be. */
export function readDecoded({ text, doubt }: DecodedText): Reading {
  const reading = read(text);
  if (doubt === null) return reading;
  return { ...reading, issues: [{ code: 'encoding-unsure', line: null, message: doubt }, ...reading.issues] };
}
