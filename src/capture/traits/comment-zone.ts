import type { LineTraits } from './line-traits.ts';
import { DIGIT } from '../text/characters.ts';
import { nameAndTimeOf, timeOf } from '../dates/times.ts';

const SAYS = /\b(?:says|said|wrote|schrieb|sagt|dit|dijo|escribió)\s*:?$/i;
const REPLY =
  /^(?:\[? ?(?:reply|antworten|répondre|responder|rispondi|svara|svar|odpowiedz|ответить|返信|回复|답글|report|melden|upvote|likes?|daumen|thumbs?)\b.{0,20}|rating: .*|\d+ (?:likes?|votes?|repl(?:y|ies)))$/iu;
const AGO = /\d.*\b(?:ago|her)$|^vor \d|^(?:il y a|hace|fa)\s.*\d|\d\s*(?:前|전)$|^\d+\s?[hdwmy]$/i;
const LONGEST = 110;
const NEXT = 8;
const FAR = 40;
const REACH = 22;
const LONG_REPORT = 6;
const ENOUGH_PROSE = 5;
const ENOUGH_SIGNS = 4;

/**
 * Marks the lines among readers' comments (1) that no thread has claimed: from a heading with a word for comments and
 * names or times soon after it, as long as such signs go on. A heading with little prose above needs more of them.
 */
export function commentZone(lines: readonly LineTraits[]): Uint8Array {
  const zone = new Uint8Array(lines.length);
  if (!lines.some(({ wording }) => wording.commentHeading > 0)) return zone;
  const signs = signsUpTo(lines);
  const between = (from: number, to: number) =>
    signs[Math.min(lines.length, to)]! - signs[Math.min(lines.length, from)]!;
  const reportEnd = endsOfParagraphs(lines);
  let inside = false;
  let prose = 0;
  lines.forEach((line, at) => {
    const heads = line.wording.commentHeading > 0 && between(at + 1, at + 1 + NEXT) > 0;
    const end = reportEnd(at);
    const ofComments = heads && (end === undefined || between(at + 1, end) > 1);
    inside ||= ofComments && (prose >= ENOUGH_PROSE || between(at + 1, at + FAR) >= ENOUGH_SIGNS);
    if (inside) inside = between(at, at + REACH) > 0;
    if (inside) zone[at] = 1;
    else if (isParagraph(line)) prose += Math.min(5, line.line.size / 100);
  });
  return zone;
}

// Hardly any comment is as many paragraphs long as a report: what goes on for so long after one sign is none.
function endsOfParagraphs(lines: readonly LineTraits[]): (from: number) => number | undefined {
  const places = lines.flatMap((line, at) => (isParagraph(line) ? [at] : []));
  let next = 0;
  return (from) => {
    while (next < places.length && places[next]! <= from) next++;
    return places[next + LONG_REPORT - 1];
  };
}

function isParagraph({ furniture, line }: LineTraits): boolean {
  return furniture === 0 && line.size > 100 && line.ends;
}

/** How many lines before each one look like the head or the foot of a comment. */
function signsUpTo(lines: readonly LineTraits[]): Uint32Array {
  const sums = new Uint32Array(lines.length + 1);
  lines.forEach((line, at) => {
    sums[at + 1] = sums[at]! + (isSign(line) ? 1 : 0);
  });
  return sums;
}

function isSign({ line: { value, kinds, words, ends }, wording: { dated } }: LineTraits): boolean {
  if (value.length > LONGEST) return false;
  if (REPLY.test(value)) return true;
  if ((kinds & DIGIT) === 0) return false;
  if (AGO.test(value) || (SAYS.test(value) && words < 16)) return true;
  if (dated > 0 && !ends && words < 14) return true;
  return timeOf(value) !== null || nameAndTimeOf(value) !== null;
}
