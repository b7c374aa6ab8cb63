import type { CorrectedText } from './corrected.ts';
import type { Segment } from './corrections.ts';
import { cutPlace } from './cut-place.ts';

/** How many characters a text has in the capture. */
export function capturedLength({ segments }: CorrectedText): number {
  return segments.reduce((sum, segment) => sum + captured(segment).length, 0);
}

/** A text in two, the first of at most so many characters of the capture: cut between two words, and before a correction. */
export function cutText({ segments, marked }: CorrectedText, most: number): [CorrectedText, CorrectedText] {
  let left = cutPlace(segments.map(captured).join(''), most);
  const at = segments.findIndex((segment) => {
    const { length } = captured(segment);
    if (length > left) return true;
    left -= length;
    return false;
  });
  if (at < 0)
    return [
      { segments, marked },
      { segments: [], marked: [] },
    ];
  const [head, tail] = halves(segments[at]!, left);
  return [part([...segments.slice(0, at), ...head], marked), part([...tail, ...segments.slice(at + 1)], marked)];
}

function captured(segment: Segment): string {
  return 'original' in segment ? segment.original : segment.text;
}

function halves(segment: Segment, at: number): [Segment[], Segment[]] {
  if ('correction' in segment) return [[], [segment]];
  const pieces = [segment.text.slice(0, at), segment.text.slice(at)] as const;
  return [pieces[0] === '' ? [] : [{ text: pieces[0] }], [{ text: pieces[1] }]];
}

function part(segments: Segment[], marked: number[]): CorrectedText {
  const own = segments.flatMap((segment) => ('correction' in segment ? [segment.correction] : []));
  return { segments, marked: marked.filter((number) => own.includes(number)) };
}
