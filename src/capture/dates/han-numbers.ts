const DIGITS = '〇一二三四五六七八九';
const ZERO = /[零○]/g;
const TENS = /^(.?)十(.?)$/u;

/** A number in the signs of East Asia, as part of a pattern: "二〇二四", "三十一". */
export const HAN_NUMBER = '[〇零○一二三四五六七八九十]{1,4}';

/** What such a number is: with a sign for ten it is counted, without one its digits stand side by side. */
export function hanNumber(text: string): number {
  const [, tens, ones] = TENS.exec(text) ?? [];
  if (tens === undefined || ones === undefined) return digits(text);
  return (tens === '' ? 1 : digits(tens)) * 10 + (ones === '' ? 0 : digits(ones));
}

function digits(text: string): number {
  return [...text.replace(ZERO, '〇')].reduce((number, digit) => number * 10 + DIGITS.indexOf(digit), 0);
}
