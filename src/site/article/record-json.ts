import type { WholeEntry } from './entry.ts';
import { jsonPieces, jsonText } from '../pages/json-pieces.ts';

/**
 * `/articles/<id>.json` in pieces: the record as its file has it, corrections apart, with its id, its names and the Markdown of its
 * body, which may have been made JSON before.
 */
export function recordJson(
  { id, data, uncorrected, mentions, body }: WholeEntry,
  bodyJson = jsonText(body),
): Uint8Array[] {
  return jsonPieces({ id, ...(uncorrected ?? data), mentions }, 'body', bodyJson);
}
