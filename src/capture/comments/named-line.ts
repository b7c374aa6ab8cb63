import { answeredIn } from './answers.ts';
import { actionOf } from './comment-actions.ts';
import { statedCountOf } from './comment-counts.ts';
import { leadsToMore, ordersComments } from './comment-forms.ts';
import { LONGEST_NAME, nameIn } from './commenter-name.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { decorates } from './name-badges.ts';
import { endsInColon } from '../text/line-ends.ts';
import { nameAndTimeOf, timeOf } from '../dates/times.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { statedVotes } from './stated-votes.ts';
import { tellsOfRemoval } from './removed-comments.ts';

const SAY_WORDS =
  'says|said|wrote|sagt|schrieb|schreibt|hat geschrieben|a dit|dit|a écrit|dice|dijo|escribió|ha detto|ha scritto|scrive|disse|diz|escreveu|zegt|schreef|säger|skrev|sier|siger|pisze|napisał\\(?a?\\)?|говорит|пишет|писал\\(?а?\\)?|написал\\(?а?\\)?';
const SAYS_ALONE = new RegExp(`(?:${SAY_WORDS})\\s?(?:[:：]|\\.\\.\\.|…)$`, 'iu');
/** The dots behind a word such as "says". */
export const DOTS = /\s?(?:\.\.\.|…)$/;
const ONLY_SAYS = new RegExp(`^(?:${SAY_WORDS}|sagte)\\s?[:：]?$`, 'iu');

/** The name that a line holds and nothing else; null where it may be anything else that stands at comments. */
export function namedBy(line: MeasuredLine): string | null {
  const { value } = line;
  if (!mayName(line) || decorates(line) || saysOnly(line) || timeOf(value) || isNotice(line)) return null;
  if (statedCountOf(value) !== null || actionOf(value) || answeredIn(value) !== null) return null;
  if (statedVotes(line, false) || nameAndTimeOf(value)) return null;
  return nameIn(value);
}

/** Whether a line is short enough for a name. */
export function mayName({ value, words }: MeasuredLine): boolean {
  return value.length <= LONGEST_NAME + 25 && words <= 8;
}

function isNotice(line: MeasuredLine): boolean {
  return phraseOf(line.key) !== null || ordersComments(line.key) || leadsToMore(line) || tellsOfRemoval(line.key);
}

/** Whether a line is a word such as "says" and nothing else. */
export function saysOnly({ value }: MeasuredLine): boolean {
  return ONLY_SAYS.test(value);
}

/** Whether such a word ends a line, with a colon or dots behind it. */
export function saysAlone({ value }: MeasuredLine): boolean {
  return (endsInColon(value) || DOTS.test(value)) && SAYS_ALONE.test(value);
}
