import type { Header } from './comment-headers.ts';
import { isField } from './comment-forms.ts';
import { outweighs } from './headed-threads.ts';
import { decorates } from './name-badges.ts';
import { phraseOf } from '../furniture/phrases.ts';
import type { Mark } from './thread-marks.ts';
import type { Region, Segment, Thread } from './threads.ts';

const LONG = 60;
const MOST_AHEAD = 60;
const FEWEST_TAILS = 2;
const MOST_BARE = 4;

/** Finds a thread in which a name and a time stand under each comment. */
export function trailedThread(region: Region): Thread | null {
  const { marks, headed, proseAbove } = region;
  const end = marks.findIndex((mark) => mark.ends);
  const within = end < 0 ? marks : marks.slice(0, end);
  const tails = within.flatMap(({ header }, at): [number, Header][] => (header ? [[at, header]] : []));
  if (!headed || proseAbove === 0 || tails.length < FEWEST_TAILS || !standsUnder(within, tails)) return null;
  let from = 0;
  const segments = tails.map(([at, own]): Segment => {
    const lines = within.slice(from, at + own.lines.length).map(({ line }) => line);
    from = at + own.lines.length;
    return { lines, own };
  });
  if (lists(segments) || segments.some((_, at) => outweighs(region, segments, at))) return null;
  return {
    segments,
    head: null,
    acts: 0,
    reason: 'names and times stand under them',
    pasted: false,
    startUnsure: false,
  };
}

// In a list of other pages their times stand under headlines, and nothing above these.
function lists(segments: readonly Segment[]): boolean {
  const bare = segments.filter(({ lines, own }) => lines.length === own?.lines.length).length;
  return bare * MOST_BARE > segments.length;
}

// There is text above the first name, and none below the last.
function standsUnder(marks: readonly Mark[], tails: readonly [number, Header][]): boolean {
  const [first] = tails[0]!;
  const [last, { lines }] = tails.at(-1)!;
  const above = marks[first - 1];
  const below = marks.slice(last + lines.length).find(({ line, action }) => !action && !decorates(line));
  return first < MOST_AHEAD && above !== undefined && isText(above) && !(below && isText(below));
}

function isText({ line, action }: Mark): boolean {
  return (line.ends || line.size > LONG) && !action && !isField(line) && !phraseOf(line.key);
}
