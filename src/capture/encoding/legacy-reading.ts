import { detectAll } from 'jschardet';
import { LEGACY_ENCODINGS } from './legacy-encodings.ts';
import { oddity } from './oddity.ts';
import { strictly } from './strict-text.ts';
import { tellingBytes } from './telling-bytes.ts';

/** What bytes without Unicode were taken for; `doubt` says what else they could be, and is null where that is clear. */
export interface LegacyText {
  text: string;
  encoding: string;
  doubt: string | null;
}

const UNKNOWN = 0.8;
const SEVERITY = 10;
const CLOSE = 0.9;
const CLOSE_OF_FEW = 0.5;
const FEW = 6;
const WORD = 20;

/** An encoding with the sample as it reads in it, and how likely that is. */
interface Candidate {
  name: string;
  sample: string;
  likelihood: number;
}

/**
 * Reads bytes in the encoding of the time before Unicode that they are likeliest in: models of the languages speak for one,
 * characters where no text has them speak against it. Null where no encoding can hold the bytes.
 */
export function legacyText(bytes: Uint8Array): LegacyText | null {
  const sample = tellingBytes(bytes);
  const ranked = candidates(sample);
  const best = ranked.find(({ name }) => strictly(bytes, name) !== null);
  if (!best) return null;
  const taken = { ...best, name: commonestName(bytes, best, ranked) };
  const close = best.likelihood * (countBeyondAscii(sample) < FEW ? CLOSE_OF_FEW : CLOSE);
  const other = ranked.find((one) => one.sample !== best.sample && one.likelihood > close);
  return { text: strictly(bytes, taken.name)!, encoding: taken.name, doubt: other ? doubtOf(taken, other) : null };
}

function commonestName(bytes: Uint8Array, best: Candidate, ranked: readonly Candidate[]): string {
  const alike = new Set(ranked.filter(({ sample }) => sample === best.sample).map(({ name }) => name));
  return LEGACY_ENCODINGS.find(({ name }) => alike.has(name) && strictly(bytes, name) !== null)!.name;
}

function candidates(sample: Uint8Array): Candidate[] {
  const confidences = confidencesIn(sample);
  const least = Math.min(1, ...confidences.values()) * UNKNOWN;
  return LEGACY_ENCODINGS.flatMap(({ name, model, weight }) => {
    const text = strictly(sample, name, true);
    if (text === null) return [];
    const confidence = confidences.get(modelKey(model)) ?? least;
    return [{ name, sample: text, likelihood: confidence * weight * (1.001 - oddity(text)) ** SEVERITY }];
  }).sort((one, other) => other.likelihood - one.likelihood);
}

function confidencesIn(sample: Uint8Array): Map<string, number> {
  const detectEncodings = LEGACY_ENCODINGS.map(({ model }) => model);
  const found = detectAll(sample, { minimumThreshold: 0, detectEncodings });
  return new Map(found.map(({ encoding, confidence }) => [modelKey(encoding ?? ''), confidence]));
}

// The detector gives two of them back by another name.
function modelKey(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return ALIASES[plain] ?? plain;
}

const ALIASES: Readonly<Record<string, string>> = { cp1258: 'windows1258', big5: 'big5hkscs' };

function doubtOf(taken: Candidate, other: Candidate): string {
  let at = 0;
  while (taken.sample[at] === other.sample[at]) at++;
  const reads = ({ name, sample }: Candidate) => `${name}, in which it reads “${wordAt(sample, at)}”`;
  return `taken for ${reads(taken)}; it could be ${reads(other)}`;
}

function wordAt(text: string, at: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - WORD), at))![0];
  return before + /^\S*/u.exec(text.slice(at, at + WORD))![0];
}

function countBeyondAscii(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
}
