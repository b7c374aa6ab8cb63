import type { BylineContext } from './byline-context.ts';
import { bylineOn } from './byline-lines.ts';
import type { BylineText } from './byline-text.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { PAPER } from './paper-words.ts';
import { isKnownName } from './person-names.ts';
import { STOP_WORDS } from '../language/stop-words.ts';

const FAR_BELOW = 3;
const LONGEST = 100;
const MOST_WORDS = 4;
const MOST_ON_LINE = 16;
// A letter that becomes two in capitals begins no name.
const WORD = /(?<![\p{L}\p{M}\d’'.])(?!ß)\p{Ll}[\p{L}\p{M}]*/gu;
/** Given names that are everyday words too: in small letters those are what they mean. */
const WORDS: ReadonlySet<string> = new Set(
  `
amber angel april art august autumn bill carol chance charity chase christian christmas chuck crystal daisy dawn dean destiny
drew earl eve faith frank gene ginger grace grant guy harmony heather holly honey hope iris ivy jack jade joy june king lance
lily major mark may melody mercy miles misty norm olive pat pearl penny prince ray reed rich rob robin rod rose royal ruby
sandy skip star sterling summer sue violet wade ward will woody
alba amparo blanca concepción consuelo dolores encarna esperanza luna luz mar mercedes nieves paz pilar rosa sol bianca
claire constance france olive aurore ernst wolf till rose heide
`
    .trim()
    .split(/\s+/),
);

/**
 * The names behind a word that means "by" on a line that has them without capitals: right below the headline, beside a day or
 * a time, where all are known for names. Null for any other line.
 */
export function smallNames(lines: readonly MeasuredLine[], at: number, context: BylineContext): BylineText | null {
  const { value, words } = lines[at]!;
  if (value.length > LONGEST || words > MOST_ON_LINE || !isRightBelow(lines, at, context)) return null;
  const raised = withCapitals(value, context.language);
  const by = raised === value ? null : bylineOn(raised, context.language);
  if (by?.kind !== 'by' || !isBesideTime(lines, at, context)) return null;
  const names = by.names.map((name) => value.slice(raised.indexOf(name), raised.indexOf(name) + name.length));
  return names.every((name) => isName(name, context)) ? { ...by, names } : null;
}

function isRightBelow(lines: readonly MeasuredLine[], at: number, { head }: BylineContext): boolean {
  const line = lines[at]!;
  const below = head.below(line);
  return below > 0 && below <= FAR_BELOW && head.intoBody(line) < 0;
}

function isBesideTime(lines: readonly MeasuredLine[], at: number, { timed }: BylineContext): boolean {
  return timed(lines[at]) || timed(lines[at - 1]) || timed(lines[at + 1]);
}

// A word of grammar keeps its small letter: between the parts of a name some may stand, and others are no part of one.
function withCapitals(value: string, language: string | null): string {
  const small = ` ${STOP_WORDS[language ?? ''] ?? ''} `;
  return value.replace(WORD, (word) =>
    small.includes(` ${word} `) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );
}

function isName(name: string, { surnameInBody }: BylineContext): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS || !isKnownName(name) || PAPER.test(name)) return false;
  return name !== name.toLowerCase() || !(WORDS.has(words[0]!) || surnameInBody(name));
}
