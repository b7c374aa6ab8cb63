import { anyCase } from '../text/any-case.ts';
import { AGENCIES, CREDIT_WORDS, DOTTED_CREDIT, PICTURE_CREDITS } from './credit-words.ts';
import { holderOf } from './credit-holder.ts';
import { namesDay } from '../dates/dates.ts';
import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';
import { stockPicture } from './stock-picture.ts';
import type { Figure } from '../reading/reading.ts';
import { COLON, COPYRIGHT, holds } from '../text/characters.ts';

// "She saw two things in the photo: a goat and its owner." goes on with a small letter where a credit begins.
const WITHIN_SENTENCE = `(?<=[\\p{L}\\p{N}]\\s)\\p{Ll}|(?<=(?<!\\p{L})(?:${anyCase(`in`)})\\s)`;
const AFTER_WORD = new RegExp(
  `[\\s(|/©•·—–-]*(?<![\\p{L}\\p{N}])(?!${WITHIN_SENTENCE})(?:${anyCase(CREDIT_WORDS)})\\s*[:：=＝](?!\\s*\\p{Ll}.*[.!?]$)\\s*(.{1,80}?)\\)?$`,
  'gu',
);
const AFTER_DOTS = new RegExp(`^(.*?)(?<!\\p{L})${DOTTED_CREDIT}\\s?(\\p{Lu}.{0,79})$`, 'u');
const IN_BRACKETS = new RegExp(
  `^(.{8,}?)\\s*[(（[]([^()（）[\\]]{0,60}?(?:${AGENCIES})[^()（）[\\]]{0,30})[)）\\]]$`,
  'u',
);
const BY_IN_BRACKETS = new RegExp(
  `^(?:${anyCase(`(?:(?:${CREDIT_WORDS})\\s*:\\s*)*`)})(.{8,}?)\\s*\\(((?:${anyCase(CREDIT_WORDS)})\\s(?:by|von|de|par|di|door|av|af)?\\s*\\p{Lu}[^():：]{1,60})\\)$`,
  'u',
);
// "汐見さん=2022年5月18日、磯輪町、沢木みなと撮影": who took it closes the line.
const TAKEN_BY = /^(.{8,}?[=＝].{2,60}?)[、・]\s?([^、。=＝]{2,12}撮影)$/u;
// What stands behind the sign without a letter is the year of a statement of rights.
// A short text before a year is the name of what somebody holds; "Ã©" is an é that was read in another encoding.
const AFTER_SIGN = /\s*(?<!Ã)(?:©|Ⓒ)\s*(?=.*\p{L})(?:(?!\s*(?:19|20)\d\d\s)|(?<=^.{40,}))([^©]{2,60})$/gu;
const SHORTEST_CAPTION = 8;
// "Close" is the button of the picture seen large.
const BEHIND_BAR = new RegExp(`^(.{25,}?)\\s*\\|\\s*((?:${PICTURE_CREDITS})[^|]{0,40}?)(?:\\s+Close)?$`, 'u');
const DOTS = /\.{3}|…/;
// The longest credit, with the sign before it and the spaces and the bracket around it.
const LONGEST_CREDIT = 100;
const LONGEST_WORD = 40;

/** Takes a line's text apart into a caption and the credit that it ends with, without the word for one; null for any other. */
export function endingCredit(text: string, line: MeasuredLine): (Figure & { credit: string }) | null {
  const [, caption, credit] = pictured(creditOn(text, line)) ?? [];
  if (caption === undefined || credit === undefined) return null;
  return { caption: caption.trim() || null, credit: holderOf(credit) };
}

// "Quelle: Marler Echo vom 6.5.1987, S. 4" says where a database has the report from.
function pictured(found: readonly string[] | null): readonly string[] | null {
  return found?.[1] === '' && namesDay(found[2] ?? '', null) ? null : found;
}

// Each pattern is tried only where the sign that it turns on is there.
function creditOn(text: string, line: MeasuredLine): readonly string[] | null {
  const last = text.at(-1);
  return (
    (last === ')' ? BY_IN_BRACKETS.exec(text) : null) ??
    (lineHolds(COLON, line) && holds(COLON, text.slice(-LONGEST_CREDIT))
      ? atEnd(AFTER_WORD, text, text.length - LONGEST_CREDIT - LONGEST_WORD)
      : null) ??
    behindMark(text) ??
    (last === ')' || last === '）' || last === ']' ? IN_BRACKETS.exec(text) : null) ??
    (lineHolds(COPYRIGHT, line) ? atEnd(AFTER_SIGN, text, Math.max(SHORTEST_CAPTION, lastSign(text))) : null)
  );
}

function lastSign(text: string): number {
  return Math.max(text.lastIndexOf('©'), text.lastIndexOf('Ⓒ')) - 1;
}

// A credit and the word or sign for it are short: they stand at the end of a line, be it as long as it may.
function atEnd(pattern: RegExp, text: string, from: number): readonly string[] | null {
  pattern.lastIndex = Math.max(0, from);
  const found = pattern.exec(text);
  return found && [text, text.slice(0, found.index), found[1]!];
}

function behindMark(text: string): RegExpExecArray | null {
  if (text.endsWith('撮影')) return TAKEN_BY.exec(text);
  return (
    (DOTS.test(text) ? AFTER_DOTS.exec(text) : null) ??
    (text.includes('|') ? BEHIND_BAR.exec(text) : null) ??
    stockPicture(text)
  );
}
