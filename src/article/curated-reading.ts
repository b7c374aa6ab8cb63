import type { Outcome, Problem } from '../archive/problem.ts';
import { parseSidecar, type Sidecar } from './sidecar.ts';
import { yamlProblem } from '../archive/yaml.ts';
import { readDecoded } from '../capture/decoded-reading.ts';
import { decode } from '../capture/encoding/decoding.ts';
import type { Reading } from '../capture/reading/reading.ts';
import { sha256 } from './checksum.ts';
import { curated, misplaced, type Origin } from './record.ts';

/** A capture and its sidecar as they lie in their folder; the file names are for messages, as the user knows them. */
export interface CaptureFiles {
  /** The capture's name alone, as in `a.txt`. */
  name: string;
  file: string;
  bytes: Uint8Array;
  sidecar: { file: string; text: string } | null;
}

/** A capture read, with the curator's values in place, and where it came from. */
export interface CuratedReading {
  reading: Reading;
  origin: Origin;
  sidecar: Sidecar;
}

/** Decodes and reads a capture and puts its sidecar's values in place. Bad bytes and a sidecar that does not fit are problems. */
export function readCapture({ name, file, bytes, sidecar }: CaptureFiles): Outcome<CuratedReading> {
  const says = parseSidecar(sidecar?.text ?? '', sidecar?.file ?? '');
  if (says.problems) return says;
  const decoded = decode(bytes, says.value.encoding);
  if ('error' in decoded) return { problems: [{ file, line: decoded.error.line, message: decoded.error.message }] };
  const reading = readDecoded(decoded);
  const problems = misplacedProblems(says.value, reading, sidecar);
  if (problems.length) return { problems };
  const origin = { capture: name, sha256: sha256(bytes), encoding: decoded.encoding };
  return { value: { reading: curated(reading, says.value), origin, sidecar: says.value } };
}

function misplacedProblems({ corrections }: Sidecar, reading: Reading, sidecar: CaptureFiles['sidecar']): Problem[] {
  return misplaced(corrections, reading).map(({ correction: { line, from }, index }) => {
    const holds = reading.lines[line - 1]?.text;
    const found =
      holds === undefined ? `the capture has ${reading.lines.length} lines` : `it holds “${holds.slice(0, 60)}”`;
    return yamlProblem(
      sidecar!,
      ['corrections', index],
      `corrections.${index}: expected line ${line} to hold “${from}”, but ${found}`,
    );
  });
}
