import { folded, type Stretch } from '../words/occurrences.ts';

/** A run of an excerpt's text; `marked` where it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * About `length` characters of a text, cut between words: around its stretches in one piece, or in two where they stand far
 * apart; its beginning where it has none.
 */
export function excerpt(text: string, stretches: Stretch[], length = 220): Piece[] {
  const shown = windows(text, stretches, length);
  return shown.flatMap(({ start, end }, at) => {
    const inside = stretches.filter((one) => one.start >= start && one.end <= end);
    const cut = at === shown.length - 1 && end < text.length;
    return [...gap(start > 0), ...pieces(text, inside, start, end), ...gap(cut)];
  });
}

/** A text from `from` to `to`, taken apart at its stretches. */
export function pieces(text: string, stretches: Stretch[], from = 0, to = text.length): Piece[] {
  const parts: Piece[] = [];
  let at = from;
  for (const { start, end } of stretches) {
    parts.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  return [...parts, { text: text.slice(at, to), marked: false }].filter((piece) => piece.text !== '');
}

/** The nearest place at or before `place` where a word begins; a text without spaces is cut where it is. */
export function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const before = text.lastIndexOf(' ', place) + 1;
  return place - before < longestWord ? before : whole(text, Math.round(place));
}

/** The nearest place at or after `place` where a word ends; a text without spaces is cut where it is. */
export function wordEnd(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const after = text.indexOf(' ', place);
  if (after >= 0 && after - place < longestWord) return after;
  return text.length - place < longestWord ? text.length : whole(text, Math.round(place));
}

const longestWord = 24;

function windows(text: string, stretches: Stretch[], length: number): Stretch[] {
  const different = firstOfEach(text, stretches);
  const [first, ...others] = different;
  if (first === undefined) return [{ start: 0, end: wordEnd(text, length) }];
  const whole = around(text, first, length);
  const outside = others.find(({ end }) => end > whole.end);
  if (outside === undefined) return [whole];
  const [one, other] = [around(text, first, length / 2), around(text, outside, length / 2)];
  return one.end < other.start ? [one, other] : [{ start: one.start, end: other.end }];
}

function around(text: string, { start, end }: Stretch, length: number): Stretch {
  const from = wordStart(text, start - length * 0.3);
  return { start: from, end: wordEnd(text, Math.max(from + length, end)) };
}

// What is written alike is one thing that was found, however often it stands there.
function firstOfEach(text: string, stretches: Stretch[]): Stretch[] {
  const seen = new Set<string>();
  return stretches.filter(({ start, end }) => {
    const word = folded(text.slice(start, end));
    return !seen.has(word) && seen.add(word);
  });
}

// Not between the two halves of a character beyond the first plane.
function whole(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place - 1 : place;
}

function gap(cut: boolean): Piece[] {
  return cut ? [{ text: ' … ', marked: false }] : [];
}
