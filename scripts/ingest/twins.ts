import { alikeName, foreignTrouble } from '../../src/archive/file-name.ts';
import { captureFile } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';

/** What a curator should know of a capture beside the others: its name that other disks cannot hold, its bytes that another has. */
export interface Twins {
  notes: (capture: string, sha256: string, withdrawn: boolean) => Problem[];
}

/** Tells twins among captures; `bySum` has those of which an article was made before, by their sha256. */
export function twins(names: string[], bySum: Map<string, string[]>): Twins {
  const present = new Set(names);
  const sums = new Map([...bySum].map(([sum, captures]) => [sum, captures.filter((name) => present.has(name))]));
  const alike = Map.groupBy(names, alikeName);
  return {
    notes(capture, sha256, withdrawn) {
      const others = alike.get(alikeName(capture))!.filter((name) => name !== capture);
      const known = sums.get(sha256) ?? [];
      const same = known.filter((name) => name !== capture);
      if (same.length === known.length) sums.set(sha256, [...known, capture]);
      const messages = [
        ...others.map((name) => `${name} differs from it only in capitals or accents: some disks hold but one of them`),
        ...(withdrawn
          ? same.map(staying)
          : known
              .slice(0, 1)
              .filter((name) => name !== capture)
              .map(double)),
        ...[foreignTrouble(capture)].flatMap((trouble) => (trouble === null ? [] : [`its name ${trouble}`])),
      ];
      return messages.map((message) => ({ file: captureFile(capture), line: null, message }));
    },
  };
}

function double(other: string): string {
  return `it has the same bytes as ${other}: is it the same page twice?`;
}

function staying(other: string): string {
  return `it has the same bytes as ${other}, whose text stays unless that is withdrawn too`;
}
