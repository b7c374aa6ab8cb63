import { capitalLines, capitalsOver } from './capital-lines.ts';
import { type Draft, type Finding, fromLines, type Span } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { type HeadlinePage, headlinePage } from './headline-page.ts';
import { endsWithStop } from './full-stop.ts';
import { COSTLY_SIGNS, PLAIN_SIGNS, type Place, pointsOf } from './headline-signs.ts';
import { lateBody } from './late-head.ts';
import { isNoHeadline } from './no-headlines.ts';
import { withoutBullet } from '../text/bullets.ts';
import { lettersOf } from '../text/bare-words.ts';
import type { Role } from '../reading/reading.ts';
import { withoutSectionBefore } from '../source/section-before.ts';
import { withoutSubjectLabel } from './subject-label.ts';
import { titleAbove } from './title-above.ts';
import { SECTION_WORDS } from '../source/section-words.ts';

const ENOUGH = 2;
const SHORTEST = 12;
const LONGEST = 240;
const INTO_BODY = 4;
const NEAR = 8;
const CLOSE = 4;
const WORTH_SAYING = 0.5;
const LETTER = /[\p{L}\p{N}]/u;
const OPEN: ReadonlySet<Role | undefined> = new Set([undefined, 'furniture', 'caption', 'section', 'source']);
const MOST_LOOKED_AT = 100;
const MOST_COSTLY = COSTLY_SIGNS.reduce((sum, { points }) => sum + Math.max(0, points), 0);

/** Finds the headline: the line above the body that shows the most signs of one. */
export function headline(draft: Draft): Finding {
  if (!draft.span || draft.values.headline !== null) return {};
  const found = foundOn(draft, draft.span);
  if (!found) return {};
  const best = capitalsOver(draft, found.place) ?? found.place;
  const reason = reasonFor(best);
  const parts = capitalLines(draft, best.page, bestWritten(best));
  const lines = [...new Set([...parts.map(({ n }) => n), best.line.n])].sort((a, b) => a - b);
  return {
    claims: parts.map(({ n }) => ({ n, role: 'headline', reason })),
    values: { headline: bare(parts.map(({ value }) => value).join(' ')) },
    evidence: { headline: fromLines(lines, reason) },
    ...found.late,
  };
}

/** The place of a headline, and what the body is where it begins later than was thought. */
interface Found {
  place: Place;
  late: Finding;
}

function foundOn(draft: Draft, span: Span): Found | null {
  const page = headlinePage(draft, span);
  const first = bestOn(page);
  const late = startsWithBody(page) || (first && leadsBody(first)) ? null : lateBody(draft, page);
  const second = late && bestOn(headlinePage(draft, late.span));
  if (late && second && second.at > page.bodyAt && isHead(second, CLOSE)) return { place: second, late };
  return first && { place: first, late: {} };
}

// What stands before a headline in a list, a menu or an e-mail is none of it.
function bare(value: string): string {
  return withoutSectionBefore(withoutSubjectLabel(withoutBullet(value)));
}

function bestOn(page: HeadlinePage): Place | null {
  const best = likeliestOn(page);
  return best && (titleAbove(best) ?? best);
}

function likeliestOn(page: HeadlinePage): Place | null {
  const best = likeliest(candidates(page, untilSentence(page)));
  if (best || startsWithBody(page)) return best;
  // A notice above the headline may have been taken for the body's first sentence.
  return likeliest(candidates(page, page.bodyAt + INTO_BODY));
}

// Who copied the report alone copied no headline: a short line between its paragraphs heads what follows it.
function startsWithBody({ written, bodyAt, role }: HeadlinePage): boolean {
  return written.slice(0, bodyAt).every((line) => role(line) === 'caption');
}

function leadsBody(place: Place): boolean {
  return place.at <= place.page.bodyAt && isHead(place, NEAR);
}

// A headline has its date or its byline near.
function isHead({ page, at }: Place, within: number): boolean {
  return page.written.slice(at + 1, at + 1 + within).some((line) => page.dated(line) || page.signed(line));
}

// The first lines of the body may be the headline itself, until a sentence has ended there.
function untilSentence({ written, bodyAt }: HeadlinePage): number {
  const sentence = written.slice(bodyAt, bodyAt + INTO_BODY).findIndex(({ value }) => endsWithStop(value));
  return bodyAt + (sentence < 0 ? INTO_BODY : sentence);
}

function candidates(page: HeadlinePage, end: number): Place[] {
  const places = page.written.slice(0, end).map((line, at) => ({ line, at, page }));
  return places.filter(({ line, at }) => {
    const fits = line.size >= SHORTEST && line.size <= LONGEST && OPEN.has(page.role(line));
    if (!fits || (at >= page.bodyAt && endsWithStop(line.value))) return false;
    const beside = { above: page.written[at - 1], below: page.written[at + 1] };
    return !isNoHeadline(line, beside, page.language);
  });
}

// The costly signs are looked for only where they could still put a line before the others. On no page that was seen do so
// many come into question; on one of 50,000 lines all of them would, and every sign takes a look at the whole page.
function likeliest(places: readonly Place[]): Place | null {
  const plain = places.map((place) => ({ place, points: pointsOf(PLAIN_SIGNS, place) }));
  let best: { place: Place | null; points: number } = { place: null, points: ENOUGH };
  const first = plain.sort((a, b) => b.points - a.points || a.place.at - b.place.at).slice(0, MOST_LOOKED_AT);
  for (const { place, points } of first) {
    if (points + MOST_COSTLY <= best.points) break;
    const all = points + costlyPoints(place, best.points - points);
    if (all > best.points) best = { place, points: all };
  }
  return best.place;
}

// As soon as the signs that are left cannot make up what a line lacks, no more of them are looked for.
function costlyPoints(place: Place, needed: number): number {
  let sum = 0;
  let left = MOST_COSTLY;
  for (const { points, of } of COSTLY_SIGNS) {
    if (sum + left < needed) return -Infinity;
    sum += points * Number(of(place));
    left -= Math.max(0, points);
  }
  return sum;
}

// A section named in front of the headline is none of it where the page also writes the headline without.
const SECTION_BEFORE = /^\p{Lu}[\p{L}\s&-]{1,24}?\s?[:|/]\s+/u;

// Style sheets set headlines in capitals and lose the colon after a kicker; a twin of the line may have kept them.
function bestWritten(place: Place): MeasuredLine {
  const { page } = place;
  const line = withoutSection(place);
  const letters = lettersOf(line.value);
  const [start] = letters;
  const twins = page.written.filter((other) => {
    const alike = Math.abs(other.size - line.size) < 8 && other.value.match(LETTER)?.[0].toLowerCase() === start;
    return alike && OPEN.has(page.role(other)) && lettersOf(other.value) === letters;
  });
  return twins.reduce((best, twin) => (care(twin.value) > care(best.value) ? twin : best), line);
}

function withoutSection({ line, page }: Place): MeasuredLine {
  const bare = line.key.slice(SECTION_BEFORE.exec(line.value)?.[0].length ?? line.key.length);
  const named = SECTION_WORDS.has(line.key.slice(0, line.key.length - bare.length).replace(/\s?[:|/]\s+$/, ''));
  return (named && page.written.find(({ key }) => key === bare)) || line;
}

function care(written: string): number {
  const value = withoutBullet(written);
  return (value.match(/[\p{P}\p{S}](?!$)/gu)?.length ?? 0) - (value.match(/\p{Lu}/gu)?.length ?? 0);
}

function reasonFor(place: Place): string {
  const signs = [...PLAIN_SIGNS, ...COSTLY_SIGNS];
  const said = signs.flatMap(({ points, says, of }) => {
    return says !== null && points * Number(of(place)) > WORTH_SAYING ? [says] : [];
  });
  return `the likeliest headline: ${said.join(', ') || 'nothing else is'}`;
}
