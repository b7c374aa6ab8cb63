import { anyCase } from '../text/any-case.ts';
import { isOldHeading } from './capital-lines.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { endsWithStop } from './full-stop.ts';
import type { HeadlinePage } from './headline-page.ts';
import { isKnownPaper } from '../source/paper-names.ts';
import { isPoint } from '../text/bullets.ts';
import { endsInColon } from '../text/line-ends.ts';
import { sectionBefore, withoutSectionBefore } from '../source/section-before.ts';
import { SECTION_WORDS } from '../source/section-words.ts';

/** A line at its place among the written lines of the page. */
export interface Place {
  line: MeasuredLine;
  at: number;
  page: HeadlinePage;
}

/** A sign that a line is the headline, or with points below 0 that it is none. */
export interface Sign {
  /** What the sign is worth where the line shows it in full. */
  points: number;
  /** What the line is said to be then; null where it would say little. */
  says: string | null;
  /** How much of the sign the line shows, from 0 to 1. */
  of: (place: Place) => number | boolean;
}

const CREDIT = new RegExp(
  `(?<!\\p{L})(?:${anyCase(`fotos?|photos?|bild(?:er)?|images?|pictures?|captions?|credits?`)})\\s?(?:[:/©(|]|\\p{L}+\\s?:|(?:${anyCase(`by|von|de|di|courtesy`)})\\s)|(?<!\\p{L})(?:${anyCase(`(?:ap|afp|epa|dpa) photos?`)})(?!\\p{L})|(?:${anyCase(`[.!?”"]credit|^(?:fotos?|photos?|bild|image|credit)\\b|©|getty|reuters\\b|/ap\\b|/afp\\b|\\befe\\b`)})`,
  'u',
);
const MARKED = /\s[|·•›»>/]\s|^[^\p{L}\p{N}"“„«»‘'¿¡『「【《#$€£–-]|[=<>{}]/u;
// A guillemet that closes what another has opened points nowhere.
const PATH = /(?<!«[^»]*)\s[›»>→]|^home\b|\bhome\s?[|/›»>]|^\d+(?:$|[.:/)%-])/iu;
// Three things with bars between them are facts about the report, or steps of a path.
const PARTED = /\s[|｜]\s.*\s[|｜]\s/u;
// What else the page's topics lead to: "Business More: Mills Orme".
const TOPICS = /\bmore:\s/iu;
/** An e-mail address among other words. */
export const ADDRESS = /\S@\S+\.\p{L}{2,}/u;
const SPOKEN = /["“„«»‘':?!「：？！]/u;
const NEAR = 25;
const HEADLINE = 24;
const DATE_LINE = 60;
const OFTEN = 4;
const TITLE_WORDS = 3;
const LONGEST_TITLE = 150;
const LEADING_END = /[|»›>]$/u;
const CUT_SHORT = /^(.{12,}?)\s*(?:…|\.\.\.)$/u;

/** Signs that a line shows by itself or beside its neighbours. */
export const PLAIN_SIGNS: readonly Sign[] = [
  { points: 0.7, says: 'the page repeats it', of: ({ line }) => line.times > 1 && line.words > 3 },
  { points: 2.3, says: 'the body has its words', of: ({ line, page }) => page.share(line) },
  { points: 1.9, says: 'it names what the body is about', of: ({ line, page }) => page.topic(line) },
  { points: 1.7, says: 'the first paragraphs take it up', of: ({ line, page }) => Math.min(4, page.lead(line)) / 4 },
  { points: 1.1, says: 'it leads the lines that speak of the body', of: ({ at, page }) => at === page.firstOnTopic },
  { points: 1, says: 'it is as long as a headline', of: ({ line }) => line.size >= HEADLINE },
  { points: 0.6, says: null, of: ({ line }) => line.size >= 40 },
  { points: 0.9, says: 'it has the signs of a headline', of: ({ line }) => SPOKEN.test(line.value) },
  { points: 1.4, says: 'prose follows it', of: ({ at, page }) => isSentence(page.written[at + 1]) },
  { points: 0.8, says: null, of: ({ at, page }) => at < page.bodyAt && page.bodyAt - at <= NEAR },
  { points: 0.6, says: 'a section is named above it', of: isUnderSection },
  { points: 2.5, says: 'a section is named before it', of: ({ line }) => sectionBefore(line.value) !== null },
  { points: 8, says: 'another line in capitals and with a full stop follows it', of: leadsOldHeading },
  { points: 0.3, says: null, of: ({ at, page }) => (page.written[at - 1]?.size ?? 0) < 20 },
  { points: -2, says: null, of: ({ line }) => line.size > 110 },
  { points: -1.2, says: null, of: ({ line }) => line.size > 150 },
  { points: -1.1, says: null, of: ({ line }) => line.words < 4 && line.size < 30 },
  { points: -2, says: null, of: ({ line }) => line.times > OFTEN },
  { points: -2.3, says: null, of: ({ line }) => endsWithStop(line.value) },
  { points: -1.6, says: null, of: ({ line }) => endsInColon(line.value) },
  { points: -1.4, says: null, of: ({ at, page }) => at >= page.bodyAt },
  { points: -1.9, says: null, of: ({ line }) => isPoint(line.value) },
  { points: -0.5, says: null, of: ({ at, page }) => isTeaser(page.written[at - 1]) },
  { points: -1.6, says: null, of: ({ at, page }) => isSentence(page.written[at - 1]) },
  { points: -1.4, says: null, of: ({ line }) => CREDIT.test(line.value) },
  { points: -1.3, says: null, of: ({ line }) => MARKED.test(withoutSectionBefore(line.value)) },
  { points: -1.8, says: null, of: ({ line }) => PATH.test(line.value) },
  { points: -1.5, says: null, of: ({ line }) => PARTED.test(line.value) },
  { points: -2, says: null, of: ({ line }) => TOPICS.test(line.value) },
  { points: -1.5, says: null, of: ({ line }) => ADDRESS.test(line.value) },
  { points: -1.1, says: null, of: ({ line, page }) => page.role(line) !== undefined },
  { points: -3, says: null, of: ({ line, page }) => page.role(line) === 'caption' },
  { points: -4, says: null, of: ({ line }) => isKnownPaper(line.key) },
  { points: -2, says: null, of: leadsToHeadline },
];

/** Signs that cost more to look for: in the whole page, or in the words of dates and bylines. */
export const COSTLY_SIGNS: readonly Sign[] = [
  { points: 2.2, says: 'a longer line ends with it', of: ({ line, page }) => page.longer.end(line) },
  { points: 1, says: 'a longer line begins with it', of: ({ line, page }) => page.longer.begin(line) },
  { points: 1.7, says: 'a date follows it', of: (place) => followers(place, 2).some(place.page.dated) },
  { points: 0.4, says: null, of: (place) => followers(place, 4).some(place.page.dated) },
  { points: 0.9, says: null, of: (place) => followers(place, 8).some(place.page.dated) },
  { points: 0.8, says: 'a date stands right above it', of: isUnderDate },
  { points: 1.6, says: 'a byline follows it', of: (place) => followers(place, 2).some(place.page.signed) },
  { points: 0.4, says: null, of: (place) => followers(place, 4).some(place.page.signed) },
  { points: 0.7, says: null, of: (place) => followers(place, 8).some(place.page.signed) },
  { points: -3, says: null, of: isCutShort },
  { points: -2.9, says: null, of: ({ line, page }) => page.dated(line) },
  { points: -2.9, says: null, of: ({ line, page }) => page.signed(line) },
  { points: -2.9, says: null, of: ({ line, page }) => page.namesOnly(line) },
  { points: -3, says: null, of: isUnderTitle },
];

/** What the line shows of some signs, in points. */
export function pointsOf(signs: readonly Sign[], place: Place): number {
  return signs.reduce((sum, { points, of }) => sum + points * Number(of(place)), 0);
}

function isSentence(line: MeasuredLine | undefined): boolean {
  return line !== undefined && line.ends && line.size > 60;
}

function isTeaser(line: MeasuredLine | undefined): boolean {
  if (line === undefined || line.size < 30 || line.size >= 140 || line.words < 4 || line.ends) return false;
  return ![TOPICS, ADDRESS, PATH].some((pattern) => pattern.test(line.value));
}

// The papers of old set a heading of several lines over a report, and each of them was closed.
function leadsOldHeading({ line, at, page }: Place): boolean {
  return isOldHeading(line) && isOldHeading(page.written[at + 1]) && !isOldHeading(page.written[at - 1]);
}

function isUnderSection({ at, page }: Place): boolean {
  return page.written.slice(Math.max(0, at - 2), at).some(({ key }) => SECTION_WORDS.has(key));
}

// A path such as "Home News Mill sold" stands right above the headline that it ends with.
function leadsToHeadline({ line, at, page }: Place): boolean {
  return [page.written[at + 1], page.written[at + 2]].some(
    (next) => next !== undefined && next.size > 20 && next.key.length < line.key.length && line.key.endsWith(next.key),
  );
}

// A menu or a path cuts a headline short that the page also writes out.
function isCutShort({ line, page }: Place): boolean {
  const start = CUT_SHORT.exec(line.key)?.[1];
  return start !== undefined && page.written.some(({ key, first }) => first !== line.first && key.startsWith(start));
}

function isUnderDate({ line, at, page }: Place): boolean {
  const above = page.written[at - 1];
  return line.size >= HEADLINE && above !== undefined && above.size < DATE_LINE && page.dated(above);
}

// A sentence right under a title is the title's standfirst.
function isUnderTitle({ line, at, page }: Place): boolean {
  const above = page.written[at - 1];
  return above !== undefined && endsWithStop(line.value) && mayBeTitle(above, page);
}

/** Whether a line may be a title over the line below it: no sentence, no path, no credit and nothing that is known. */
export function mayBeTitle(line: MeasuredLine, page: HeadlinePage): boolean {
  const { value, words, size, times } = line;
  if (words < TITLE_WORDS || size > LONGEST_TITLE || times > OFTEN || page.role(line) !== undefined) return false;
  const parts =
    endsWithStop(value) ||
    endsInColon(value) ||
    [LEADING_END, MARKED, CREDIT, PATH, TOPICS, ADDRESS].some((pattern) => pattern.test(value));
  return !parts && !page.dated(line) && !page.signed(line);
}

function followers({ at, page }: Place, count: number): MeasuredLine[] {
  return page.written.slice(at + 1, at + 1 + count);
}
