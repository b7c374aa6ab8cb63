import { authorsOf } from './author-names.ts';
import { namesDay } from './dates.ts';
import { type Draft, type Finding, fromLines, type MeasuredLine, type Span } from './draft.ts';
import { isKnownPaper, PAPER } from './paper-names.ts';

const TITLE = /^(.{8,200}?)\s+(?:[|｜:–—»-]|::)\s+(.{2,80})$/u;
const WORD = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2}|[\p{L}\p{N}]{4,}/gu;
const BULLET = /^[•·*–-]\s/;
const FULL_STOP = /[.。]["'”’»」』)]?$/;
const BODY_SAMPLE = 20_000;
const TOP_LINES = 8;
const INTO_BODY = 4;
const WORTH_IT = 1;

/** What the page says about a line that may be its headline. */
interface Candidate {
  line: MeasuredLine;
  points: number;
  reason: string;
}

/** Finds the headline: the line above the body that says what the body says, that the page repeats, or that stands nearest. */
export function headline(draft: Draft): Finding {
  if (!draft.span) return {};
  const judge = judgeFor(draft, draft.span);
  let best: Candidate | null = null;
  for (const line of candidates(draft, draft.span)) {
    const candidate = judge(line);
    if (candidate.points > (best?.points ?? WORTH_IT)) best = candidate;
  }
  if (!best) return {};
  const { line, reason } = best;
  return {
    claims: [{ n: line.n, role: 'headline', reason }],
    values: { headline: line.value },
    evidence: { headline: fromLines([line.n], reason) },
  };
}

// What looks like the first prose of the body may be the headline itself, as long as no sentence has ended.
function candidates(draft: Draft, { first }: Span): MeasuredLine[] {
  const start = draft.lines.slice(first - 1, first + INTO_BODY);
  const sentence = start.findIndex(({ value }) => FULL_STOP.test(value));
  const last = first - 1 + (sentence < 0 ? start.length : sentence);
  return draft.lines.slice(0, last).filter(({ n, size, value }) => {
    return draft.claims[n - 1] === undefined && size >= 8 && size <= 240 && !BULLET.test(value);
  });
}

function judgeFor(draft: Draft, span: Span): (line: MeasuredLine) => Candidate {
  const titles = titlesOf(draft.lines);
  const keys = new Set(draft.lines.map(({ key }) => key));
  const body = wordsOf(bodySample(draft, span));
  return (line) => {
    const words = [...wordsOf(line.value)];
    const shared = words.filter((word) => body.has(word)).length;
    const share = shared / Math.max(3, words.length);
    const merits = [
      { points: titles.has(line.key) ? 7 : 0, reason: 'the title of the page begins with it' },
      { points: line.times > 1 && line.words > 3 ? 2 : 0, reason: 'the page repeats it' },
      { points: share * 5 + Math.min(4, shared) * 0.5, reason: `shares ${shared} words with the body` },
      { points: line.size >= 24 ? 2 : 0, reason: 'as long as a headline' },
      { points: nearness(span.first - line.n), reason: 'stands near the body' },
    ];
    const said = merits.filter(({ points }) => points > 0.9).map(({ reason }) => reason);
    const points = merits.reduce((sum, merit) => sum + merit.points, 0) - faultsOf(line, keys);
    return { line, points, reason: `the likeliest headline above the body: ${said.join(', ') || 'nothing else is'}` };
  };
}

function faultsOf({ key, n, size, value, words }: MeasuredLine, keys: ReadonlySet<string>): number {
  const title = titleOf(key);
  const faults = [
    { applies: title !== null && keys.has(title), points: 7 },
    { applies: words < 4 && size < 30, points: 1.5 },
    { applies: size > 110, points: 2.5 },
    { applies: FULL_STOP.test(value), points: 3 },
    { applies: /[:：]$/.test(value), points: 3 },
    { applies: isKnownPaper(key), points: 8 },
    { applies: n <= TOP_LINES && words <= 4 && PAPER.test(value), points: 2 },
    { applies: namesDay(value, null), points: 4 },
    { applies: authorsOf(value) !== null, points: 6 },
  ];
  return faults.reduce((sum, { applies, points }) => sum + (applies ? points : 0), 0);
}

// Only whole sentences: a candidate at the start of the body must not be held against itself.
function bodySample(draft: Draft, { first, last }: Span): string {
  const lines = draft.lines.slice(first - 1, last).map(({ value }) => value);
  return lines
    .filter((value) => FULL_STOP.test(value))
    .join('\n')
    .slice(0, BODY_SAMPLE);
}

// A caption or a standfirst stands nearer to the body than the headline does, but a menu stands farther away.
function nearness(distance: number): number {
  return Math.min(distance, 10) * 0.2 + Math.max(0, 3 - Math.max(0, distance - 25) / 15);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD) ?? []);
}

// A saved page often keeps its window title: the headline, a sign, and the name of the paper.
function titlesOf(lines: readonly MeasuredLine[]): Set<string | null> {
  return new Set(lines.map(({ key }) => titleOf(key)));
}

function titleOf(key: string): string | null {
  return key.length < 280 ? (TITLE.exec(key)?.[1] ?? null) : null;
}
