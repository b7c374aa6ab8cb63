import { anyHabits, daysNamed, mayNameDay, unified } from '../dates/dates.ts';
import { saysWhen } from '../dates/date-labels.ts';
import { WEEKDAYS } from '../dates/time-words.ts';
import { stockPicture } from '../figures/stock-picture.ts';
import { isAddress } from '../furniture/address.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { isShareList } from '../furniture/share-list.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { ANSWER, QUESTION } from '../text/questions.ts';

const LONGEST_DATES = 100;
const SMALL = /^\p{L}{1,4}$/u;
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})$`, 'iu');
const GOES_ON = /[,،、;؛–—-]$/u;

// Broadcasters end a sentence so; a headline drops the ending or at least the full stop.
const KOREAN_SENTENCE = /[가-힣](?:니다\.?|다\.)["'”’]?$/u;
const ISSUE = /^\S.{0,24}\d{4}年?第?\d{1,3}期$/u;

/** Whether a line can never be a headline, whatever else speaks for it; `below` is the next line with something on it. */
export function isNoHeadline(line: MeasuredLine, below: MeasuredLine | undefined, language: string | null): boolean {
  const { key, value } = line;
  if (phraseOf(key)?.service === true || isShareList(key) || isAddress(key)) return true;
  if (KOREAN_SENTENCE.test(value) || ISSUE.test(value)) return true;
  if (GOES_ON.test(value) || isDaysAlone(value, language) || stockPicture(value) !== null) return true;
  return QUESTION.test(value) && below !== undefined && ANSWER.test(below.value);
}

// "From Friday, 16 January 2026 to Sunday, 18 January 2026": between days and before them stand small words, behind them hours.
function isDaysAlone(value: string, language: string | null): boolean {
  if (value.length > LONGEST_DATES || !mayNameDay(value)) return false;
  const text = unified(value);
  const days = daysNamed(text, anyHabits(language));
  if (
    days.length === 0 ||
    wordsIn(text.slice(days.at(-1)!.end)).some((word) => !WEEKDAY.test(word) && !SMALL.test(word))
  )
    return false;
  const between = days.map(({ start }, at) => text.slice(days[at - 1]?.end ?? 0, start)).join(' ');
  return wordsIn(between).every((word) => SMALL.test(word) || WEEKDAY.test(word) || saysWhen(word));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
