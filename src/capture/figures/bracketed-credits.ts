import { BRACKETED_CREDIT_WORDS } from './credit-words.ts';
import type { FigureLines } from './credits-below.ts';
import { cited, type Draft } from '../reading/draft.ts';

const CREDIT = new RegExp(`^[\\[［]([^\\[\\]［］]*(?:${BRACKETED_CREDIT_WORDS})[^\\[\\]［］]*)[\\]］]$`, 'u');
const BRACKETS = ']］';
const SHORTEST_CAPTION = 20;
const LONGEST_CREDIT = 80;

/** Finds the credits that stand in brackets on a line of their own, as Korean agencies set them, each with the caption right above. */
export function bracketedCredits({ lines, claims }: Draft): FigureLines[] {
  const closed = lines.filter(({ value }) => value.length <= LONGEST_CREDIT && BRACKETS.includes(value.slice(-1)));
  return closed.flatMap((line): FigureLines[] => {
    const open = line.value !== '' && claims[line.n - 1] === undefined;
    const credit = open ? CREDIT.exec(line.value)?.[1]?.trim() : undefined;
    if (credit === undefined) return [];
    const above = lines[line.n - 2];
    const caption = above && claims[above.n - 1] === undefined && above.size >= SHORTEST_CAPTION ? above : null;
    const figure = { caption: caption?.value ?? null, credit };
    const reason = `the credit of a picture in brackets: ${cited(credit)}`;
    return [{ lines: caption ? [caption, line] : [line], figure, reason }];
  });
}
