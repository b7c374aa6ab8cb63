import { daysIn } from './dates.ts';
import { type Draft, type Finding, fromLines, type MeasuredLine, type Span } from './draft.ts';

const TITLE = /^(.{8,200}?)\s+(?:[|｜:–—»-]|::)\s+(.{2,80})$/u;
const WORD = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2}|[\p{L}\p{N}]{4,}/gu;
const BULLET = /^[•·*–-]\s/;
const FULL_STOP = /[.。]$/;
const BODY_SAMPLE = 20_000;
const WORTH_IT = 3;

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

function candidates(draft: Draft, { first }: Span): MeasuredLine[] {
  return draft.lines.filter(({ n, size, value, ends }) => {
    const mayBe = n < first || (n < first + 3 && !(ends && FULL_STOP.test(value)));
    return mayBe && draft.claims[n - 1] === undefined && size >= 8 && size <= 240 && !BULLET.test(value);
  });
}

function judgeFor(draft: Draft, span: Span): (line: MeasuredLine) => Candidate {
  const titles = titlesOf(draft.lines);
  const keys = new Set(draft.lines.map(({ key }) => key));
  const times = timesOf(draft.lines);
  const body = wordsOf(bodySample(draft, span));
  return (line) => {
    const words = [...wordsOf(line.value)];
    const shared = words.filter((word) => body.has(word)).length;
    const share = shared / Math.max(3, words.length);
    const reasons = [
      { points: titles.has(line.key) ? 7 : 0, reason: 'the title of the page begins with it' },
      { points: keys.has(titleOf(line.key)) ? -7 : 0, reason: '' },
      { points: (times.get(line.key) ?? 0) > 1 && line.words > 3 ? 2 : 0, reason: 'the page repeats it' },
      { points: share * 5 + Math.min(4, shared) * 0.5, reason: `shares ${shared} words with the body` },
      { points: line.size >= 24 ? 2 : 0, reason: 'as long as a headline' },
      { points: line.size > 130 ? -2 : 0, reason: '' },
      { points: Math.max(0, 3 - (span.first - line.n) / 10), reason: 'stands near the body' },
      { points: FULL_STOP.test(line.value) ? -3 : 0, reason: '' },
      { points: /[:：]$/.test(line.value) ? -3 : 0, reason: '' },
      { points: daysIn(line.value).length > 0 ? -4 : 0, reason: '' },
    ];
    const said = reasons.filter(({ points, reason }) => points > 0.9 && reason).map(({ reason }) => reason);
    const points = reasons.reduce((sum, one) => sum + one.points, 0);
    return { line, points, reason: `the likeliest headline above the body: ${said.join(', ') || 'nothing else is'}` };
  };
}

function bodySample(draft: Draft, { first, last }: Span): string {
  const lines = draft.lines.slice(first, last).map(({ value }) => value);
  return lines.join('\n').slice(0, BODY_SAMPLE);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD) ?? []);
}

// A saved page often keeps its window title: the headline, a sign, and the name of the paper.
function titlesOf(lines: readonly MeasuredLine[]): Set<string> {
  return new Set(lines.map(({ key }) => titleOf(key)));
}

function titleOf(key: string): string {
  return key.length < 280 ? (TITLE.exec(key)?.[1] ?? '') : '';
}

function timesOf(lines: readonly MeasuredLine[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
