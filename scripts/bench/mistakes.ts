import { cited } from '../../src/capture/reading/draft.ts';
import type { Line, Reading } from '../../src/capture/reading/reading.ts';
import { goldLines, type GoldLine } from '../gold/gold-lines.ts';
import type { BenchPage } from '../gold/bench-pages.ts';

/** Lines of a page on which the reader and the gold do not agree whether they are the body's. */
export interface Mistake {
  /** What the reader did with the lines. */
  kind: 'left out' | 'added';
  lines: number;
  /** Their length in characters. */
  size: number;
  /** The longest of them, with the role that the reader gave it and its reason. */
  longest: Line;
}

const IN_BODY: ReadonlySet<Line['role']> = new Set(['body', 'subheading']);

/** Finds what the body of a reading lacks and what it has too much, line by line, the heavier first. */
export function mistakesOn(page: BenchPage, { lines }: Reading): Mistake[] {
  const gold = goldLines(
    page,
    lines.map(({ text }) => text),
  );
  const wrong = (isWrong: (isIn: boolean, gold: GoldLine) => boolean) =>
    lines.filter(({ role, text }, at) => text.trim() !== '' && isWrong(IN_BODY.has(role), gold[at]!));
  return [
    mistake(
      'left out',
      wrong((isIn, gold) => !isIn && gold === 1),
    ),
    mistake(
      'added',
      wrong((isIn, gold) => isIn && gold === 0),
    ),
  ]
    .filter((one) => one !== null)
    .sort((a, b) => b.size - a.size);
}

function mistake(kind: Mistake['kind'], lines: readonly Line[]): Mistake | null {
  const [longest] = lines.toSorted((a, b) => b.text.length - a.text.length);
  return longest
    ? { kind, lines: lines.length, size: lines.reduce((sum, { text }) => sum + text.length, 0), longest }
    : null;
}

/** Says a mistake in words: how much of the page it is, and why the reader took its longest line for what it did. */
export function told({ kind, lines, size, longest: { n, role, text, reason } }: Mistake): string {
  const count = `${size} characters in ${lines} ${lines === 1 ? 'line' : 'lines'}`;
  return `${kind} ${count}, the longest line ${n} as ${role}: ${cited(text.trim())}: ${reason}`;
}
