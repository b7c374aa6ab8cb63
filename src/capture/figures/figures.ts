import { WORDS_AND_PICTURES } from '../bylines/by-words.ts';
import { CAPTION_LABELS } from './credit-words.ts';
import { bareCredit } from './bare-credit.ts';
import { bracketedCredits } from './bracketed-credits.ts';
import { creditsBelow, type FigureLines } from './credits-below.ts';
import { endingCredit } from './ending-credit.ts';
import { cited, type Draft, type Finding, fromLines, openLines } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

// Who took the pictures wrote the report as well, and the line captions none of them.
const WRITTEN = new RegExp(`^${WORDS_AND_PICTURES}\\s*:`, 'iu');
const LABEL = new RegExp(`^(?:${CAPTION_LABELS})`, 'iu');
const LONGEST = 600;
const LONG = 300;
const MANY_SENTENCES = 4;
const SENTENCE_ENDS = /\p{Ll}{3}[”»"')]?[.!?…][”»"')]?\s+[«“„"'(]?\p{Lu}/gu;

const CREDITED = 'each ends with the credit of a picture';
const CALLED = 'each ends with the credit of a picture, or begins with a word for captions';

/** Finds the captions of pictures by the credit that they end with or stand over, or the word that they begin with. */
export function figures(draft: Draft): Finding {
  const found = figuresOn(draft);
  if (found.length === 0) return {};
  const all = [...draft.values.figures, ...found.map(({ figure }) => figure)];
  const lines = [...(draft.evidence.figures?.lines ?? []), ...linesOf(found)];
  const credited = all.every(({ credit }) => credit !== null);
  return {
    claims: found.flatMap(({ lines, reason }) => lines.map(({ n }) => ({ n, role: 'caption' as const, reason }))),
    values: { figures: all },
    evidence: { figures: fromLines(lines, credited ? CREDITED : CALLED) },
  };
}

function linesOf(found: readonly FigureLines[]): number[] {
  return found.flatMap(({ lines }) => lines.map(({ n }) => n));
}

function figuresOn(draft: Draft): FigureLines[] {
  const below = [...creditsBelow(draft), ...bracketedCredits(draft)];
  const taken = new Set(below.flatMap(({ lines }) => lines));
  const others = openLines(draft).flatMap((line) => (taken.has(line) ? [] : captionOn(line)));
  return [...below, ...others].sort((a, b) => a.lines[0]!.n - b.lines[0]!.n);
}

function captionOn(line: MeasuredLine): FigureLines[] {
  if (line.value.length > LONGEST || WRITTEN.test(line.value)) return [];
  const label = LABEL.exec(line.value)?.[0] ?? '';
  const text = line.value.slice(label.length).trim();
  const figure = endingCredit(text, line);
  if ((figure || label !== '') && tellsMuch(line.value)) return [];
  if (figure) return [{ lines: [line], figure, reason: `ends with the credit of a picture: ${cited(figure.credit)}` }];
  if (label === '') return bareCreditOn(line);
  if (text === '') return [];
  return [{ lines: [line], figure: { caption: text, credit: null }, reason: 'a word for captions stands before it' }];
}

// A report that was run into one line may end with whose its picture is.
function tellsMuch(value: string): boolean {
  return value.length > LONG && (value.match(SENTENCE_ENDS)?.length ?? 0) >= MANY_SENTENCES;
}

function bareCreditOn(line: MeasuredLine): FigureLines[] {
  const credit = bareCredit(line.value);
  if (credit === null) return [];
  const reason = `the credit of a picture and nothing else: ${cited(credit)}`;
  return [{ lines: [line], figure: { caption: null, credit }, reason }];
}
