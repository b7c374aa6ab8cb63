import { EAST_ASIAN_DATELINES } from './by-words.ts';
import type { Draft } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { PAPER } from './paper-words.ts';
import { isAgency, isKnownName } from './person-names.ts';

const FIRST = 2;
const START = 120;
const LONGEST_RARE = 4;
const NAME = '[\\p{Script=Han}々\\p{Script=Hiragana}ァ-ヶー\\p{Script=Hangul}]{2,7}';
const FORMS = EAST_ASIAN_DATELINES.map(
  (form) => new RegExp(form.replace('NAMES', `(${NAME}(?:[\\s、,·・]+${NAME}){0,3}?)`), 'u'),
);

/** The reporters whom one of the report's first paragraphs names before it begins, as East Asian papers do. */
export function datelineNames({ lines, span, verdicts }: Draft): { names: string; line: MeasuredLine } | null {
  if (!span) return null;
  const first = lines.slice(span.first - 1, span.last).filter(({ n }) => verdicts.get(n)?.inside);
  for (const line of first.slice(0, FIRST)) {
    const start = line.value.slice(0, START);
    const names = FORMS.map((form) => form.exec(start)?.[1]).find(isPeople);
    if (names !== undefined) return { names, line };
  }
  return null;
}

// "(서울=조선일보)" names a paper where others name who wrote; beside a known name stands a rarer one.
function isPeople(names: string | undefined): boolean {
  const all = names?.split(/[\s、,·・]+/u) ?? [];
  return all.some(isKnownName) && all.every(mayBeName);
}

function mayBeName(name: string): boolean {
  return (isKnownName(name) || name.length <= LONGEST_RARE) && !isAgency(name) && !PAPER.test(name);
}
