import { alikeRuns } from './alike-runs.ts';
import { commentZone } from './comment-zone.ts';
import { denseStretch, type Stretch } from './dense-stretch.ts';
import { type HeadingsAbove, headingsAbove } from './headings-above.ts';
import type { LineTraits } from './line-traits.ts';
import { type ProseBeside, proseBeside } from './prose-beside.ts';
import { PROSE, proseHabit, proseShare } from './prose-share.ts';
import { type Distances, distances, type Flow, flow } from './surroundings.ts';
import { type TopicShares, topicShares } from './topic-share.ts';

/** What the lines of a page show by where they stand; every array has a value for each line that holds text. */
export interface PageTraits {
  lines: readonly LineTraits[];
  /** How much a line reads as prose, from 0 to 1. */
  prose: Float32Array;
  /** 1 for a line among readers' comments. */
  zone: Uint8Array;
  stretch: Stretch;
  /** How many blank lines stand right above it, at most 4. */
  blanksBefore: Uint8Array;
  /** The share of prose lines with a blank line before them. */
  blankHabit: number;
  /** How often the line stands on the page if its numbers are left out; 0 for a longer line. */
  repeats: Uint16Array;
  /** How many lines begin with the same ten characters. */
  sameStart: Uint16Array;
  /** The prose of the next few lines, and of some more. */
  near: Flow;
  wide: Flow;
  /** How far the nearest lines of some kinds stand; `others` are headings of other reports. */
  to: Record<'prose' | 'furniture' | 'repeated' | 'date' | 'others', Distances>;
  /** The headings above a line, below the start of the densest prose. */
  above: Record<'comments' | 'others', HeadingsAbove>;
  topics: TopicShares;
  /** The number of lines in the row of lines of one shape that the line stands in. */
  alikeRun: Uint16Array;
  beside: ProseBeside;
}

const REPEATED = 3;
const REPEATS_SIZE = 90;
const START = 10;

/** Measures what the places of a page's lines show, in time that grows with their number. */
export function pageTraits(lines: readonly LineTraits[]): PageTraits {
  const shares = Float32Array.from(lines, proseShare);
  const zone = zoneBesideReport(lines, shares);
  const prose = shares.map((share, at) => (zone[at]! > 0 ? 0 : share));
  const stretch = denseStretch(lines, prose, zone);
  const blanksBefore = new Uint8Array(lines.map((line) => Math.min(4, line.blanksBefore)));
  const repeats = countsOf(lines, keyWithoutNumbers);
  const repeated = repeats.map((count) => (count >= REPEATED ? 1 : 0));
  return {
    lines,
    prose,
    zone,
    stretch,
    blanksBefore,
    blankHabit: proseHabit(prose, (at) => blanksBefore[at]! > 0),
    repeats,
    sameStart: countsOf(lines, ({ line }) => line.key.slice(0, START)),
    near: flow(prose, 0.5),
    wide: flow(prose, 0.8),
    to: distancesOn(lines, prose, repeated),
    above: {
      comments: headingsAbove(lines, stretch, ({ wording }) => wording.commentHeading > 0),
      others: headingsAbove(lines, stretch, ({ wording }) => wording.relatedHeading > 0),
    },
    topics: topicShares(lines, stretch, prose),
    alikeRun: alikeRuns(lines),
    beside: proseBeside(lines, prose),
  };
}

// Comments are on a report: a heading that would leave the page no prose heads none, but may be a word in its menu.
function zoneBesideReport(lines: readonly LineTraits[], shares: Float32Array): Uint8Array {
  const zone = commentZone(lines);
  return shares.some((share, at) => share >= PROSE && zone[at] === 0) ? zone : new Uint8Array(lines.length);
}

function distancesOn(lines: readonly LineTraits[], prose: Float32Array, repeated: Uint16Array): PageTraits['to'] {
  const to = (test: (line: LineTraits) => boolean) => distances(lines.length, (at) => test(lines[at]!));
  return {
    prose: distances(lines.length, (at) => prose[at]! >= PROSE),
    furniture: to(({ furniture }) => furniture > 0),
    repeated: distances(lines.length, (at) => repeated[at]! > 0),
    date: to(({ wording }) => wording.dated > 0),
    others: to(({ wording }) => wording.relatedHeading > 0),
  };
}

function keyWithoutNumbers({ line, digits }: LineTraits): string {
  if (line.size > REPEATS_SIZE) return '';
  return digits > 0 ? line.key.replace(/\d+/g, '0') : line.key;
}

function countsOf(lines: readonly LineTraits[], keyOf: (line: LineTraits) => string): Uint16Array {
  const keys = lines.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Uint16Array(keys.map((key) => Math.min(60_000, counts.get(key) ?? 0)));
}
