import { WORDS_AND_PICTURES } from '../bylines/by-words.ts';
import { AGENCIES, CAPTION_LABELS, CREDIT_WORDS, DOTTED_CREDIT, PICTURE_CREDITS } from './credit-words.ts';
import { bareCredit } from './bare-credit.ts';
import { bracketedCredits } from './bracketed-credits.ts';
import { creditsBelow, type FigureLines } from './credits-below.ts';
import { cited, type Draft, type Finding, fromLines, type MeasuredLine, openLines } from '../draft.ts';
import { namesDay } from '../dates/dates.ts';
import { COLON, COPYRIGHT, holds } from '../text/characters.ts';
import { lineHolds } from '../text/measures.ts';

// "She saw two things in the photo: a goat and its owner." goes on with a small letter where a credit begins.
const WITHIN_SENTENCE = '(?<=[\\p{L}\\p{N}]\\s)\\p{Ll}|(?<=(?<!\\p{L})(?i:in)\\s)';
const AFTER_WORD = new RegExp(
  `^(.*?)[\\s(|/©•·—–-]*(?<![\\p{L}\\p{N}])(?!${WITHIN_SENTENCE})(?i:${CREDIT_WORDS})\\s*[:：=＝](?!\\s*\\p{Ll}.*[.!?]$)\\s*(.{1,80}?)\\)?$`,
  'u',
);
const AFTER_DOTS = new RegExp(`^(.*?)(?<!\\p{L})${DOTTED_CREDIT}\\s?(\\p{Lu}.{0,79})$`, 'u');
const IN_BRACKETS = new RegExp(
  `^(.{8,}?)\\s*[(（[]([^()（）[\\]]{0,60}?(?:${AGENCIES})[^()（）[\\]]{0,30})[)）\\]]$`,
  'u',
);
const BY_IN_BRACKETS = new RegExp(
  `^(?i:(?:(?:${CREDIT_WORDS})\\s*:\\s*)*)(.{8,}?)\\s*\\(((?i:${CREDIT_WORDS})\\s(?:by|von|de|par|di|door|av|af)?\\s*\\p{Lu}[^():：]{1,60})\\)$`,
  'u',
);
// "汐見さん=2022年5月18日、磯輪町、沢木みなと撮影": who took it closes the line.
const TAKEN_BY = /^(.{8,}?[=＝].{2,60}?)[、・]\s?([^、。=＝]{2,12}撮影)$/u;
// What stands behind the sign without a letter is the year of a statement of rights.
// A short text before a year is the name of what somebody holds; "Ã©" is an é that was read in another encoding.
const AFTER_SIGN = /^(.{8,}?)\s*(?<!Ã)(?:©|Ⓒ)\s*(?=.*\p{L})(?:(?!\s*(?:19|20)\d\d\s)|(?<=^.{40,}))([^©]{2,60})$/u;
// "Close" is the button of the picture seen large.
const BEHIND_BAR = new RegExp(`^(.{25,}?)\\s*\\|\\s*((?:${PICTURE_CREDITS})[^|]{0,40}?)(?:\\s+Close)?$`, 'u');
// Who took the pictures wrote the report as well, and the line captions none of them.
const WRITTEN = new RegExp(`^${WORDS_AND_PICTURES}\\s*:`, 'iu');
const LABEL = new RegExp(`^(?:${CAPTION_LABELS})`, 'iu');
const DOTS = /\.{3}|…/;
const LONGEST = 600;
// The longest credit, with the sign before it and the spaces and the bracket around it.
const LONGEST_CREDIT = 100;

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
  const found = pictured(creditOn(text, line));
  const caption = found?.[1];
  const credit = found?.[2];
  if (credit !== undefined && caption !== undefined) {
    const reason = `ends with the credit of a picture: ${cited(credit.trim())}`;
    return [{ lines: [line], figure: { caption: caption.trim() || null, credit: credit.trim() }, reason }];
  }
  if (label === '') return bareCreditOn(line);
  if (text === '') return [];
  return [{ lines: [line], figure: { caption: text, credit: null }, reason: 'a word for captions stands before it' }];
}

// "Quelle: Marler Echo vom 6.5.1987, S. 4" says where a database has the report from.
function pictured(found: RegExpExecArray | null): RegExpExecArray | null {
  return found?.[1] === '' && namesDay(found[2] ?? '', null) ? null : found;
}

function bareCreditOn(line: MeasuredLine): FigureLines[] {
  const credit = bareCredit(line.value);
  if (credit === null) return [];
  const reason = `the credit of a picture and nothing else: ${cited(credit)}`;
  return [{ lines: [line], figure: { caption: null, credit }, reason }];
}

// Each pattern is tried only where the sign that it turns on is there.
function creditOn(text: string, line: MeasuredLine): RegExpExecArray | null {
  const last = text.at(-1);
  return (
    (last === ')' ? BY_IN_BRACKETS.exec(text) : null) ??
    (lineHolds(COLON, line) && holds(COLON, text.slice(-LONGEST_CREDIT)) ? AFTER_WORD.exec(text) : null) ??
    behindMark(text) ??
    (last === ')' || last === '）' || last === ']' ? IN_BRACKETS.exec(text) : null) ??
    (lineHolds(COPYRIGHT, line) ? AFTER_SIGN.exec(text) : null)
  );
}

function behindMark(text: string): RegExpExecArray | null {
  if (text.endsWith('撮影')) return TAKEN_BY.exec(text);
  return (DOTS.test(text) ? AFTER_DOTS.exec(text) : null) ?? (text.includes('|') ? BEHIND_BAR.exec(text) : null);
}
