import { isKnownName } from '../bylines/person-names.ts';
import { lowerCase } from '../text/lower-case.ts';
import { pointsAtPicture } from './pointing-words.ts';
import type { Draft } from '../reading/draft.ts';
import type { Figure } from '../reading/reading.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const LONGEST = 300;
const FEWEST_WORDS = 4;
// The buttons behind a caption of which a slide shows the beginning.
const CUT = /\s(?:more|less)(?:\s?[>»])?$/u;
const NAMED = /^(.{25,}[.!?”"’])\s\((\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]+){1,2})\)$/u;

/**
 * The figure whose caption a line above the report is without a word for it or a credit's sign: it says where in a picture to
 * look, or a known name in brackets stands behind its sentence. Null for any other line.
 */
export function headCaption(draft: Draft, line: MeasuredLine, headEnd: number): Figure | null {
  if (line.value.length > LONGEST || !isAboveReport(draft, line, headEnd)) return null;
  return namedBehind(line.value) ?? (isPointing(line) ? { caption: line.value, credit: null } : null);
}

function isPointing({ value, words }: MeasuredLine): boolean {
  return words >= FEWEST_WORDS && !CUT.test(value) && pointsAtPicture(lowerCase(value));
}

// Below its first paragraph a report names people, sides and pictures as well; above the byline it has not begun.
function isAboveReport({ span, verdicts }: Draft, { n }: MeasuredLine, headEnd: number): boolean {
  return (headEnd !== Infinity && n < headEnd) || (n < span!.first && !verdicts.get(n)?.inside);
}

// "… on the quay. (Jo Ash)"
function namedBehind(value: string): Figure | null {
  const [, caption = '', credit = ''] = (value.endsWith(')') && NAMED.exec(value)) || [];
  return isKnownName(credit) ? { caption, credit } : null;
}
