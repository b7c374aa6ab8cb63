import type { BylineContext } from './byline-context.ts';
import type { Head } from '../reading/head.ts';
import type { Hint } from './hint.ts';
import { isAgency, isKnownName, isPerson, isRole } from './person-names.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { phraseOf } from '../furniture/phrases.ts';

const HANDLE = /^@\w{2,30}$/u;
// As databases and browsers that show the report alone print it below the author.
const LENGTH = /^\d[\d.,–-]* (?:words|wörter|mots|palabras|parole|palavras|woorden|minut(?:es|en|os|i))$/iu;

/** What the place of a line speaks for or against its being a byline, and what stands above and below it. */
export function hintsOfPlace(
  lines: readonly MeasuredLine[],
  at: number,
  context: BylineContext,
  names: readonly string[],
): Hint[] {
  const { head } = context;
  const line = lines[at]!;
  const next = lines[at + 1];
  return [
    ...hintsOfStanding(lines, at, head, names),
    { points: head.intoBody(line) > 1 && head.after(line) < 0 ? -1.5 : 0 },
    { points: head.after(line) > 1 ? 0 : nearTime(lines, at, context), says: 'beside a date or time' },
    ...(next ? hintsBelow(next) : []),
    { points: withAgency(names) && isUnderPicture(lines, at, context) ? -4 : 0 },
  ];
}

function hintsOfStanding(lines: readonly MeasuredLine[], at: number, head: Head, names: readonly string[]): Hint[] {
  const line = lines[at]!;
  const known = names.some((name) => isPerson(name) && isKnownName(name));
  const closes = head.after(line) === 1 && lines[at - 1]?.ends === true && known;
  return [
    closes ? { points: 2.2, says: 'right under the last paragraph' } : standing(line, head),
    { points: head.below(line) === 1 && known ? 0.7 : 0, says: 'right under the headline' },
  ];
}

function withAgency(names: readonly string[]): boolean {
  return names.some(isPerson) && names.some(isAgency);
}

// "Ann Lee, Associated Press" right under the words of a picture, with no date below, is who took it.
function isUnderPicture(lines: readonly MeasuredLine[], at: number, { head, timed }: BylineContext): boolean {
  const [above, line, next] = [lines[at - 1], lines[at]!, lines[at + 1]];
  if (above?.n !== line.n - 1 || head.below(above) <= 0 || timed(above) || timed(next)) return false;
  return above.words > 1 && !phraseOf(above.key);
}

function hintsBelow({ value, words }: MeasuredLine): Hint[] {
  return [
    { points: words < 8 && isRole(value) ? 1.5 : 0, says: 'a word for their work below' },
    { points: HANDLE.test(value) ? 1.5 : 0, says: 'an address of theirs below' },
    { points: LENGTH.test(value) ? 1.5 : 0, says: 'the length of the report below' },
  ];
}

function standing(line: MeasuredLine, head: Head): Hint {
  const [below, after] = [head.below(line), head.after(line)];
  if (after > 0) return { points: after > 1 ? -1 : 0.2 };
  if (below < 0) return { points: below >= -2 ? 0.7 : 0, says: 'right above the headline' };
  return { points: 1.5 + Math.max(0, 1 - below / 12), says: 'between headline and body' };
}

function nearTime(lines: readonly MeasuredLine[], at: number, { timed }: BylineContext): number {
  if (timed(lines[at])) return 2;
  if (timed(lines[at + 1]) || timed(lines[at - 1])) return 1.5;
  return timed(lines[at + 2]) || timed(lines[at - 2]) ? 1 : 0;
}
