import {
  type Claim,
  type Draft,
  type Finding,
  fromLines,
  type MeasuredLine,
  openLines,
  type Verdict,
} from '../draft.ts';
import { LEADS_ELSEWHERE } from './heading-words.ts';
import type { Block } from '../reading.ts';
import { sharedStems } from '../text/stems.ts';

const LIST = /^(?:[•·‣▪●■◆*–-]|\d{1,2}[.)])\s/u;
const QUOTE = /^["“”„«»‘'「『]/;
const HEADLINE_WORDS = 8;
const HEADLINE_SIZE = 140;
const PARAGRAPH_SIZE = 90;
const MOST_WORDS = 30;
const SUBHEADING_SIZE = 90;
const SUBHEADING_WORDS = 12;
const INNER_END = /\p{L}{3}[.!?]["”’)]*\s+["“‘(]?\p{Lu}|[。！？]./u;
const AT_STAKE = 2;
const OFTEN = 3;
const OWN_SHARE = 0.2;

/** An open line between the first and the last of the body, with its verdict, the line of the body before it and those after. */
interface Judged {
  line: MeasuredLine;
  verdict: Verdict;
  previous: MeasuredLine | undefined;
  after: readonly MeasuredLine[];
}

/** Tells paragraphs, subheadings and the headlines of other reports apart among the lines of the body's stretch. */
export function body(draft: Draft): Finding {
  if (!draft.span) return {};
  const claims = judged(draft).map((one) => claimOn(draft, one));
  const blocks = blocksOf(draft, claims);
  const numbers = (kinds: readonly string[]) =>
    blocks.flatMap((block) => (kinds.includes(block.kind) ? block.lines : []));
  const texts = (kinds: readonly string[]) => blocks.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : []));
  const related = numbers(['related']);
  return {
    claims,
    values: { blocks, body: texts(['paragraph', 'subheading']), related: texts(['related']) },
    evidence: {
      body: fromLines(numbers(['paragraph', 'subheading']), 'the stretch of the page where prose outweighs all else'),
      ...(related.length > 0 && { related: fromLines(related, 'headlines of other reports between paragraphs') }),
    },
  };
}

function judged(draft: Draft): Judged[] {
  const lines = openLines(draft).filter(({ n }) => draft.verdicts.has(n));
  const verdictOn = (line: MeasuredLine) => (leadsOn(line) ? LEADS_ON : draft.verdicts.get(line.n)!);
  const inside = lines.filter((line) => verdictOn(line).inside);
  let passed = 0;
  return lines.map((line) => {
    const verdict = verdictOn(line);
    const previous = inside[passed - 1];
    if (verdict.inside) passed++;
    return { line, verdict, previous, after: inside.slice(passed, passed + AT_STAKE) };
  });
}

const LEADS_ON: Verdict = { inside: true, reason: 'a sentence that leads on to what stands below it' };

// What ends with a colon does not end as a sentence, but with this many words, or behind a sentence, it is prose.
function leadsOn({ value, words }: MeasuredLine): boolean {
  return /[:：]$/.test(value) && (words >= SUBHEADING_WORDS || INNER_END.test(value));
}

function claimOn(draft: Draft, one: Judged): Claim {
  const { line, verdict } = one;
  if (verdict.inside) return { n: line.n, ...partOf(draft, one) };
  const role = line.first === line.n && leadsElsewhere(line) ? 'related' : 'furniture';
  return { n: line.n, role, reason: verdict.reason };
}

/** What part of the body a line is that reads as its own, if any. */
function partOf(draft: Draft, judged: Judged): Omit<Claim, 'n'> {
  const none = noPart(draft, judged);
  if (none) return { role: 'furniture', reason: none };
  const { line, verdict, previous, after } = judged;
  const [next] = after;
  const between = isHeadlineBetween(line, previous, next);
  if (between && !headsWords(line, after)) {
    return {
      role: 'related',
      reason: `a headline of ${line.words} words, no sentence, among paragraphs of other things`,
    };
  }
  if (next && (between || headsParagraph(line, next))) {
    return { role: 'subheading', reason: `a short line above prose; ${verdict.reason}` };
  }
  if (!previous && isShort(line)) {
    return { role: 'furniture', reason: 'a short line above the first paragraph that heads none' };
  }
  return { role: 'body', reason: verdict.reason };
}

/** Why a line that reads as the body's is no part of it; null where it is one. */
function noPart(draft: Draft, { line, previous, after }: Judged): string | null {
  if (!line.ends && line.times >= OFTEN) return `no sentence, and stands ${line.times} times on the page`;
  const again = saidBefore(draft, line);
  if (again) return `says again ${again}`;
  const isLast = after.length === 0 && previous !== undefined;
  return isLast && tellsOfAuthor(line, draft.values.byline) ? 'tells, below the report, who its author is' : null;
}

function saidBefore({ verdicts, values: { headline } }: Draft, { first, n, key }: MeasuredLine): string | null {
  if (first !== n && verdicts.get(first)?.inside) return `what line ${first} says`;
  return key === headline?.toLowerCase().replace(/\.$/, '') ? 'what the headline says' : null;
}

function leadsElsewhere({ value, words, ends }: MeasuredLine): boolean {
  if (words >= MOST_WORDS || INNER_END.test(value)) return false;
  return LEADS_ELSEWHERE.test(value) || (!ends && words >= HEADLINE_WORDS);
}

function tellsOfAuthor({ value }: MeasuredLine, byline: string | null): boolean {
  const [author] = byline?.split(/,|;|&|\s(?:and|und|et|y|e|en|och|og|i)\s/u) ?? [];
  return author !== undefined && author.trim().length > 3 && value.startsWith(author.trim());
}

function isHeadlineBetween(
  { value, size, words, ends }: MeasuredLine,
  previous: MeasuredLine | undefined,
  next: MeasuredLine | undefined,
): boolean {
  if (ends || words < HEADLINE_WORDS || size > HEADLINE_SIZE || LIST.test(value) || QUOTE.test(value)) return false;
  // A sentence that goes on below was broken off by the foot of a sheet.
  const goesOn = next !== undefined && /^\p{Ll}/u.test(next.value);
  return !goesOn && isParagraph(previous) && isParagraph(next) && !/[:：]$/.test(value);
}

/** Whether a line speaks of what is spoken of below it, as a subheading does and another report's headline seldom. */
function headsWords({ value }: MeasuredLine, after: readonly MeasuredLine[]): boolean {
  if (LEADS_ELSEWHERE.test(value)) return false;
  const below = after.map((line) => line.value);
  return sharedStems(value, below) > OWN_SHARE;
}

function isShort({ ends, size, value }: MeasuredLine): boolean {
  return !ends && size <= SUBHEADING_SIZE && !LIST.test(value) && !/[:：]$/.test(value);
}

function isParagraph(line: MeasuredLine | undefined): boolean {
  return line !== undefined && line.ends && line.size >= PARAGRAPH_SIZE;
}

function headsParagraph({ value, size, words, ends, n }: MeasuredLine, next: MeasuredLine): boolean {
  if (size > SUBHEADING_SIZE || words > SUBHEADING_WORDS || next.size < size * 1.5) return false;
  const sentence = ends && !/[?!？！]$/.test(value);
  return !sentence && next.n - n <= 3 && !LIST.test(value) && !QUOTE.test(value) && !/[:：]$/.test(value);
}

const KINDS: Partial<Record<Claim['role'], Block['kind']>> = {
  body: 'paragraph',
  subheading: 'subheading',
  related: 'related',
};

function blocksOf(draft: Draft, claims: readonly Claim[]): Block[] {
  return claims.flatMap(({ n, role }) => {
    const kind = KINDS[role];
    return kind ? [{ kind, text: ownWords(draft, n), lines: [n] }] : [];
  });
}

function ownWords({ lines, textLabels }: Draft, n: number): string {
  return lines[n - 1]!.value.slice(textLabels.get(n) ?? 0);
}
