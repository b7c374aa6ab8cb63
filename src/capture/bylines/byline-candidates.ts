import type { BylineContext } from './byline-context.ts';
import { bareNames, bylineOn } from './byline-lines.ts';
import type { BylineText } from './byline-text.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import type { Head } from '../reading/head.ts';
import { loneNames } from './lone-names.ts';
import { isAgency, isKnownName, isRole } from './person-names.ts';
import { smallNames } from './small-names.ts';

/** Lines that may say who wrote the report, with points for what they say and where they stand. */
export interface BylineCandidate {
  kind: BylineText['kind'] | 'names';
  names: string[];
  lines: MeasuredLine[];
  points: number;
  reason: string;
}

const LONGEST = 160;
const WORTH: Readonly<Record<BylineText['kind'], number>> = { by: 4, author: 3.5, editor: 3.5, alone: 4.5 };
const SIGNS_ONLY = /^[\s|,·•/&-]+$|^(?:and|und|et|y|e|og|och|en)$/u;
const MOST_BELOW = 9;
const LONGEST_NAMES = 80;
const INTO_BODY = 12;

/** The candidates among the lines around the report's head and end. */
export function bylineCandidates(context: BylineContext): BylineCandidate[] {
  const { head } = context;
  const taken = new Set<MeasuredLine>();
  return head.lines.flatMap((line, at) => {
    if (line.value.length > LONGEST || !head.open(line) || taken.has(line)) return [];
    const one = candidateAt(at, context);
    if (one?.kind === 'alone') for (const line of one.lines) taken.add(line);
    return one ? [one] : [];
  });
}

function candidateAt(at: number, context: BylineContext): BylineCandidate | null {
  const { head, language } = context;
  const line = head.lines[at]!;
  const by = smallNames(head.lines, at, context) ?? bylineOn(line.value, language);
  if (by?.kind === 'alone') return namesBelow(at, context);
  if (!by) {
    const lone = loneNames(head.lines, at, context);
    return lone && { kind: 'names', ...lone, lines: [line] };
  }
  const points = WORTH[by.kind] + place(line, head) + doubt(by.names, line, head);
  return { kind: by.kind, names: by.names, lines: [line], points, reason: REASONS[by.kind] };
}

const REASONS: Readonly<Record<BylineText['kind'], string>> = {
  by: 'a word that means “by” and then names',
  author: 'a word for an author and then names',
  editor: 'a word for an editor and then names',
  alone: 'a word that means “by” and names on the lines below',
};

function namesBelow(at: number, context: BylineContext): BylineCandidate | null {
  const { head, timed } = context;
  const names: string[] = [];
  const lines = [head.lines[at]!];
  for (const line of head.lines.slice(at + 1, at + MOST_BELOW)) {
    if (SIGNS_ONLY.test(line.value)) continue;
    if (timed(line) || line.value.length > LONGEST_NAMES) break;
    const found = moreNames(line, names.length > 0, context);
    if (!found) break;
    names.push(...found);
    if (found.length > 0) lines.push(line);
  }
  if (names.length === 0) return null;
  const sure = names.some(isSure) ? 0 : -2;
  return {
    kind: 'alone',
    names,
    lines,
    points: WORTH.alone + sure + place(lines[0]!, head),
    reason: REASONS.alone,
  };
}

// The first line may hold any names; from the second on they must be known for names, or say what the first one does.
function moreNames({ value }: MeasuredLine, begun: boolean, { language }: BylineContext): string[] | null {
  const by = bylineOn(value, language);
  const names = by?.kind === 'by' ? by.names : bareNames(value, language)?.names;
  if (!names) return begun && isRole(value) ? [] : null;
  return begun && !names.every(isSure) ? null : names;
}

// "From risks and side effects": several single words that nobody is known by are no authors; below the report a single one
// may be another report's.
function doubt(names: readonly string[], line: MeasuredLine, head: Head): number {
  if (names.some((name) => name.includes(' ') || isSure(name))) return 0;
  return names.length > 1 || head.after(line) > 1 ? -4 : 0;
}

function isSure(name: string): boolean {
  return isKnownName(name) || isAgency(name);
}

// The byline stands by the headline or right above the body; it may close the report; elsewhere it is another report's.
function place(line: MeasuredLine, head: Head): number {
  const [below, into, after] = [head.below(line), head.intoBody(line), head.after(line)];
  if (after > 0) return Math.max(-4, 0.5 - after / 4);
  if (Math.abs(into) <= 4 && below > 0) return 3;
  if (into > INTO_BODY) return after === 0 ? 0.5 : -3;
  return below < 0 ? Math.max(-4, 2 + below / 2) : Math.max(-1, 3.5 - below / 6);
}
