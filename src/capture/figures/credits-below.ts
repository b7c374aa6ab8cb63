import { CREDIT_WORDS, DOTTED_CREDIT } from './credit-words.ts';
import { cited, type Draft } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import type { Figure } from '../reading/reading.ts';

/** A figure with the lines that state it, and what shows that they do. */
export interface FigureLines {
  lines: readonly MeasuredLine[];
  figure: Figure;
  reason: string;
}

const LABEL_ALONE = new RegExp(`^(?:(?:${CREDIT_WORDS})\\s?[:：]|${DOTTED_CREDIT})$`, 'iu');
const LONGEST_LABEL = 30;
const LONGEST_CREDIT = 80;
const SHORTEST_CAPTION = 20;
const LONGEST_CAPTION = 600;

/** Finds the credits that a word such as "Credit..." announces from the line above, each with the caption over that word. */
export function creditsBelow({ lines, claims }: Draft): FigureLines[] {
  const written = lines.filter(({ value }) => value !== '');
  const openAt = (at: number) => {
    const line = written[at];
    return line && claims[line.n - 1] === undefined ? line : undefined;
  };
  return written.flatMap((label, at): FigureLines[] => {
    const credit = isLabel(label) && openAt(at) ? openAt(at + 1) : undefined;
    if (!credit || !isCredit(credit, label)) return [];
    const above = openAt(at - 1);
    const caption = above && isCaption(above, label) ? above : null;
    const figure = { caption: caption?.value ?? null, credit: credit.value };
    const reason = `the credit of a picture under a word for it: ${cited(credit.value)}`;
    return [{ lines: caption ? [caption, label, credit] : [label, credit], figure, reason }];
  });
}

function isLabel({ value }: MeasuredLine): boolean {
  return value.length <= LONGEST_LABEL && LABEL_ALONE.test(value);
}

// At most one blank line parts the word from what it announces.
function isCredit({ n, value, ends }: MeasuredLine, label: MeasuredLine): boolean {
  return n - label.last <= 2 && value.length <= LONGEST_CREDIT && !ends && /^[\p{Lu}\p{Lo}]/u.test(value);
}

// A paragraph ends as a sentence, and a blank line stands below it.
function isCaption({ last, value, ends }: MeasuredLine, { n }: MeasuredLine): boolean {
  const fits = value.length >= SHORTEST_CAPTION && value.length <= LONGEST_CAPTION;
  return fits && (n - last === 1 || (n - last === 2 && !ends));
}
