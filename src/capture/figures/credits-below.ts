import { CREDIT_WORDS } from './credit-words.ts';
import { cited, type MeasuredLine } from '../draft.ts';
import type { Figure } from '../reading.ts';

/** A figure with the lines that state it, and what shows that they do. */
export interface FigureLines {
  lines: readonly MeasuredLine[];
  figure: Figure;
  reason: string;
}

const LABEL_ALONE = new RegExp(`^(?:${CREDIT_WORDS})\\s?(?:\\.{3}|[:：…])$`, 'iu');
const LONGEST_LABEL = 30;
const LONGEST_CREDIT = 80;
const SHORTEST_CAPTION = 20;
const LONGEST_CAPTION = 600;

/** Finds the credits that a word such as "Credit..." announces from the line above, each with the caption over that word. */
export function creditsBelow(open: readonly MeasuredLine[]): FigureLines[] {
  const written = open.filter(({ value }) => value !== '');
  return written.flatMap((label, at): FigureLines[] => {
    const credit = written[at + 1];
    if (!isLabel(label) || !credit || !isCredit(credit, label)) return [];
    const above = written[at - 1];
    const caption = above && isCaption(above, label) ? above : null;
    const lines = caption ? [caption, label, credit] : [label, credit];
    const figure = { caption: caption?.value ?? null, credit: credit.value };
    return [{ lines, figure, reason: `the credit of a picture under a word for it: ${cited(credit.value)}` }];
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
