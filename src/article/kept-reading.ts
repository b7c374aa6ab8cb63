import type { Issue, Line, Reading, Role } from '../capture/reading/reading.ts';

/** A reading without the texts, which the capture has: what each line was taken for and why, and what a curator should look at. */
export interface KeptReading {
  /** The encoding that the capture's own bytes tell. */
  encoding: string;
  /** What lines were taken for, and why, each once: of a long capture most lines are alike. */
  kinds: Kind[];
  /** For each line the place of its kind among these. */
  lines: number[];
  issues: Issue[];
}

type Kind = [role: Role, reason: string];

/** As much of a reading as the pages of a capture show. */
export type LineReading = Pick<Reading, 'lines' | 'issues'>;

/** What is to be kept of a reading. */
export function keptReading({ lines, issues }: LineReading, encoding: string): KeptReading {
  const places = new Map<Role, Map<string, number>>();
  const kinds: Kind[] = [];
  const placeOf = ({ role, reason }: Line): number => {
    const own = places.get(role) ?? new Map<string, number>();
    places.set(role, own);
    const known = own.get(reason);
    if (known !== undefined) return known;
    own.set(reason, kinds.length);
    return kinds.push([role, reason]) - 1;
  };
  return { encoding, kinds, lines: lines.map(placeOf), issues };
}

/**
 * The reading's lines and issues, given the texts of the capture's lines, decoded again; null where it was not decoded so for the
 * reading.
 */
export function restored(kept: KeptReading, encoding: string, texts: string[]): LineReading | null {
  const { kinds, lines, issues } = kept;
  if (encoding !== kept.encoding || texts.length !== lines.length) return null;
  const lineAt = (place: number, at: number): Line => {
    const [role, reason] = kinds[place]!;
    return { n: at + 1, role, text: texts[at]!, reason };
  };
  return { lines: lines.map(lineAt), issues };
}
