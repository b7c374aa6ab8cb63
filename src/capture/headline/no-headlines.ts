import { PAPER_ALONE } from '../bylines/paper-words.ts';
import { isDaysAlone } from './days-alone.ts';
import { stockPicture } from '../figures/stock-picture.ts';
import { isAddress } from '../furniture/address.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { isShareList } from '../furniture/share-list.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { ANSWER, QUESTION } from '../text/questions.ts';

/** What a line ends with, or is, that can be no headline. */
const NEVER: readonly RegExp[] = [
  // It goes on below: a dateline, the start of a caption.
  /[,،、;؛–—-]$/u,
  // Broadcasters end a sentence so; a headline drops the ending or at least the full stop.
  /[가-힣](?:니다\.?|다\.)["'”’]?$/u,
  // Who gave the picture.
  /\s(?:제공|촬영|캡처)[\])】]?\s?\|?$/u,
  // The issue of a magazine.
  /^\S.{0,24}\d{4}年?第?\d{1,3}期$/u,
];
const SMALL_START = /^\p{Ll}/u;
const COMMA = /[,،;]$/u;
// "You play the miller. Was it hard?" is asked in an interview.
const ASKED = /^(?=.{80}).*\p{L}{2}[.?!]\s+["“„«¿]?\p{Lu}.*\?["”»]?$/u;
const ASKS = /\?["”»]?$/u;
const ANSWERED = 60;
const MASTHEAD = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+$/u;
const MASTHEAD_WORDS = 4;
const STOPPED = /[.?!:…]\P{L}*$/u;
const BROKEN = 50;

/** The lines with something on them right above and right below a line. */
export interface LinesBeside {
  above: MeasuredLine | undefined;
  below: MeasuredLine | undefined;
}

/** Whether a line can never be a headline, whatever else speaks for it. */
export function isNoHeadline(line: MeasuredLine, beside: LinesBeside, language: string | null): boolean {
  const { key, value } = line;
  if (phraseOf(key)?.service === true || isShareList(key) || isAddress(key)) return true;
  if (NEVER.some((pattern) => pattern.test(value)) || stockPicture(value) !== null) return true;
  return isPaperAlone(line) || isDaysAlone(value, language) || isContinued(value, beside) || isAsked(value, beside);
}

// "The Ebb Gazette": the masthead of a page whose headline was not copied, or stands elsewhere.
function isPaperAlone({ value, words }: MeasuredLine): boolean {
  return (
    words > 1 &&
    words <= MASTHEAD_WORDS &&
    MASTHEAD.test(value) &&
    PAPER_ALONE.test(value.slice(value.lastIndexOf(' ')))
  );
}

function isContinued(value: string, { above, below }: LinesBeside): boolean {
  if (above === undefined || !SMALL_START.test(value)) return false;
  if (COMMA.test(above.value)) return true;
  // A sentence that was broken into paragraphs where the lines of the print ended.
  const isBroken = above.size >= BROKEN && !STOPPED.test(above.value);
  return isBroken && below !== undefined && SMALL_START.test(below.value);
}

function isAsked(value: string, { above, below }: LinesBeside): boolean {
  if (below === undefined) return false;
  if (QUESTION.test(value)) return ANSWER.test(below.value);
  if (!isAnswer(below)) return false;
  return ASKED.test(value) || (ASKS.test(value) && above !== undefined && isAnswer(above));
}

function isAnswer({ ends, size }: MeasuredLine): boolean {
  return ends && size >= ANSWERED;
}
