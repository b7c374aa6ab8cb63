import { alikeName, foreignTrouble } from '../../src/archive/file-name.ts';
import { captureFile } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';

/** What a curator should know of a capture beside the others: its name that other disks cannot hold, its bytes that another has. */
export interface Twins {
  notes: (capture: string, sha256: string) => Problem[];
}

/** Tells twins among captures; `bySum` has those of which an article was made before, by their sha256. */
export function twins(names: string[], bySum: Map<string, string>): Twins {
  const present = new Set(names);
  const sums = new Map([...bySum].filter(([, capture]) => present.has(capture)));
  const alike = Map.groupBy(names, alikeName);
  return {
    notes(capture, sha256) {
      const others = alike.get(alikeName(capture))!.filter((name) => name !== capture);
      const same = sums.get(sha256) ?? capture;
      sums.set(sha256, same);
      const messages = [
        ...others.map((name) => `${name} differs from it only in capitals or accents: some disks hold but one of them`),
        ...(same === capture ? [] : [`it has the same bytes as ${same}: is it the same page twice?`]),
        ...[foreignTrouble(capture)].flatMap((trouble) => (trouble === null ? [] : [`its name ${trouble}`])),
      ];
      return messages.map((message) => ({ file: captureFile(capture), line: null, message }));
    },
  };
}
