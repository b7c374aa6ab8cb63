import { type Claim, type Draft, type Finding, fromLines, type MeasuredLine } from '../draft.ts';
import { SECTION_WORDS } from './section-words.ts';

const FEW_WORDS = 4;
const NEAR = 12;

/** Finds the section: a short line that stands on both sides of the headline, or a section's usual name right above it. */
export function section(draft: Draft): Finding {
  const headline = draft.claims.findIndex((claim) => claim?.role === 'headline') + 1;
  if (headline === 0 || draft.values.section !== null) return {};
  const above = nearestAbove(draft, headline);
  const below = linesBelow(draft, headline);
  return onBothSides(above, below) ?? byName(draft, headline) ?? {};
}

function nearestAbove(draft: Draft, headline: number): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  for (let at = headline - 2; at >= 0 && lines.length < NEAR; at--) {
    const line = draft.lines[at]!;
    if (line.value !== '') lines.push(line);
  }
  return lines.filter(({ n }) => draft.claims[n - 1] === undefined && mayBe(draft.lines[n - 1]!));
}

function linesBelow(draft: Draft, headline: number): MeasuredLine[] {
  const last = Math.max(headline, draft.span?.first ?? 0) + 4;
  return draft.lines.slice(headline, last).filter((line) => draft.claims[line.n - 1] === undefined && mayBe(line));
}

function mayBe({ value, words, ends }: MeasuredLine): boolean {
  return value.length > 1 && value.length <= 40 && words <= FEW_WORDS && !ends && /\p{L}/u.test(value);
}

function onBothSides(above: readonly MeasuredLine[], below: readonly MeasuredLine[]): Finding | null {
  const again = below.find(({ key }) => above.some((line) => line.key === key));
  const line = above.find(({ key }) => key === again?.key);
  if (!line || !again) return null;
  return found(line.value, [line.n, again.n], 'stands above the headline and again below it');
}

// Under another section's name or the way home it is one of a menu, and says nothing of this report.
function byName(draft: Draft, headline: number): Finding | null {
  const [nearest, before] = draft.lines
    .slice(0, headline - 1)
    .filter(({ value }) => value !== '')
    .slice(-2)
    .reverse();
  if (!nearest || !SECTION_WORDS.has(nearest.key) || draft.claims[nearest.n - 1] !== undefined) return null;
  if (before && (SECTION_WORDS.has(before.key) || HOME.has(before.key))) return null;
  return found(nearest.value, [nearest.n], 'the usual name of a section, right above the headline');
}

const HOME: ReadonlySet<string> = new Set([
  'home',
  'startseite',
  'accueil',
  'inicio',
  'ホーム',
  'トップ',
  '首页',
  '홈',
  'الرئيسية',
]);

function found(value: string, lines: number[], reason: string): Finding {
  const claims = lines.map((n): Claim => ({ n, role: 'section', reason }));
  return { claims, values: { section: value }, evidence: { section: fromLines(lines, reason) } };
}
