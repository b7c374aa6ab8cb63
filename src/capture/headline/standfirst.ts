import { isDeck, isOldHeading } from './capital-lines.ts';
import { keyPoints } from './key-points.ts';
import { betweenNameAndDate, decks } from './decks.ts';
import { koreanDecks } from './korean-decks.ts';
import { headlineLine } from '../reading/head.ts';
import { ADDRESS } from './headline-signs.ts';
import { nameWithYears } from '../source/title-with-years.ts';
import { lettersOf } from '../text/bare-words.ts';
import { once } from '../text/once.ts';
import { COMPARED, reportStems } from '../reading/report-stems.ts';
import { stemShare } from '../text/stems.ts';
import { type Claim, type Draft, type Finding, fromLines, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { isPoint, withoutBullet } from '../text/bullets.ts';

const POINT = 'a point with a bullet under the headline';
const FURTHER = 'a further line of a heading in capitals';
const OLD_DECK = 'a deck under a headline in capitals';
const SUMMED_UP = 'under a word for the points of the report';
const DECKS = 'one of several short lines under each other between headline and body';
const DECK = 'ends as no sentence, right below the headline and above paragraphs that do';
const APART = 'stands apart between headline and body';
const NEAR = 6;
const ENOUGH_WORDS = 8;
/** The least share of a standfirst's longer words that the report has too, of a sentence and of anything else. */
const OWN_SHARES = { sentence: 0.1, other: 0.25 };
const LONGER = 60;
const DASH = /^[–-]/;

/** Finds the standfirst between the headline and the body: points with bullets, or what a byline or a caption sets apart. */
export function standfirst(draft: Draft): Finding {
  const headline = headlineLine(draft);
  if (headline === null || !draft.span || draft.values.standfirst.length > 0) return {};
  const lines = linesAfter(draft, headline, draft.span.last);
  const open = (found: MeasuredLine[]) => found.filter(({ n }) => roleOf(draft, n) === undefined);
  const ways: readonly [reason: string, find: () => MeasuredLine[]][] = [
    [POINT, () => open(leadingPoints(lines))],
    [FURTHER, () => open(oldHeadings(draft.lines[headline - 1]!, lines))],
    [OLD_DECK, () => open(lines.slice(0, 1).filter((line) => isDeck(draft, draft.lines[headline - 1]!, line)))],
    [DECKS, () => koreanDecks(draft, lines)],
    [APART, () => speaking(draft, setApart(draft, lines))],
    [SUMMED_UP, () => keyPoints(draft, lines)],
    [DECK, () => speaking(draft, decks(draft, lines))],
    [APART, () => speaking(draft, betweenNameAndDate(draft, lines))],
  ];
  for (const [reason, find] of ways) {
    const found = find();
    if (found.length > 0) return finding(found, reason);
  }
  return {};
}

function finding(found: readonly MeasuredLine[], reason: string): Finding {
  return {
    claims: found.map(({ n }): Claim => ({ n, role: 'standfirst', reason })),
    values: { standfirst: found.map(({ value }) => (reason === POINT ? withoutBullet(value) : value)) },
    evidence: {
      standfirst: fromLines(
        found.map(({ n }) => n),
        reason,
      ),
    },
  };
}

function linesAfter(draft: Draft, headline: number, last: number): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  for (let at = headline; at < last && lines.length < 24; at++) {
    const line = draft.lines[at]!;
    if (roleOf(draft, line.n)?.startsWith('comment')) break;
    if (line.value !== '') lines.push(line);
  }
  return lines;
}

function leadingPoints(lines: readonly MeasuredLine[]): MeasuredLine[] {
  const start = lines.findIndex(({ value }) => isPoint(value));
  if (start < 0 || start > 2) return [];
  const rest = lines.slice(start);
  const end = rest.findIndex(({ value }) => !isPoint(value));
  const points = end < 0 ? [] : rest.slice(0, end).filter(({ words }) => words >= 4);
  // A dash stands before speech as well, in the north of Europe.
  return points.length === 1 && DASH.test(points[0]!.value) ? [] : points;
}

function oldHeadings(headline: MeasuredLine, lines: readonly MeasuredLine[]): MeasuredLine[] {
  if (!isOldHeading(headline)) return [];
  const end = lines.findIndex((line) => !isOldHeading(line));
  return lines.slice(0, Math.max(0, end));
}

// Prose right under the headline is the body's first paragraph, unless a byline, a date or a caption parts the two; below
// a date that stands right under the headline, only a byline does.
function setApart(draft: Draft, lines: readonly MeasuredLine[]): MeasuredLine[] {
  const parts = ({ n }: MeasuredLine) => PARTING.has(roleOf(draft, n) ?? '');
  const dates = lines.findIndex((line) => !parts(line));
  const near = lines.slice(Math.max(0, dates)).slice(0, NEAR);
  const parting = near.findIndex((line) => (dates > 0 ? roleOf(draft, line.n) === 'byline' : parts(line)));
  if (parting < 1) return [];
  const before = near.slice(0, parting);
  return before
    .filter(
      ({ n, words, value }) => roleOf(draft, n) === undefined && words >= ENOUGH_WORDS && nameWithYears(value) === null,
    )
    .slice(0, 3);
}

// A standfirst speaks of what the report speaks of, and says more than the headline. What lies between the two and does not
// is the headline in another dress, the words of a picture, an address or an offer of the page.
function speaking(draft: Draft, found: readonly MeasuredLine[]): MeasuredLine[] {
  const title = draft.values.headline ?? '';
  const said = lettersOf(title);
  const report = once(() => reportStems(draft, found, [title]));
  return found.filter(({ value, ends }) => {
    if (ADDRESS.test(value) || (value.length < title.length + LONGER && lettersOf(value).includes(said))) return false;
    return stemShare(value.slice(0, COMPARED), report()) >= OWN_SHARES[ends ? 'sentence' : 'other'];
  });
}

const PARTING: ReadonlySet<string> = new Set(['byline', 'date', 'caption']);
