import { type Claim, type Draft, type Finding, fromLines } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { sectionBefore } from './section-before.ts';
import { mayBeSection, PARTING, sectionAbove } from './section-above.ts';

const NEAR = 12;
const LONGEST_PATH = 60;
const PATH = /[>›»]\s*([\p{Script=Han}]{2,8})\s*[>›»]\s*正文$/u;

/** Finds the section: a short line that stands on both sides of the headline, or a section's usual name right above it. */
export function section(draft: Draft): Finding {
  const headline = draft.claims.findIndex((claim) => claim?.role === 'headline') + 1;
  if (headline === 0 || draft.values.section !== null) return {};
  const above = nearestAbove(draft, headline);
  const below = linesBelow(draft, headline);
  return (
    onBothSides(above, below, topOf(draft)) ??
    aboveHeadline(draft, headline) ??
    inPath(draft, headline) ??
    inHeadline(draft, headline) ??
    {}
  );
}

function topOf({ lines }: Draft): number {
  return lines.find(({ value }) => value !== '')?.n ?? 0;
}

function nearestAbove(draft: Draft, headline: number): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  for (let at = headline - 2; at >= 0 && lines.length < NEAR; at--) {
    const line = draft.lines[at]!;
    if (line.value !== '') lines.push(line);
  }
  return lines.filter(({ n }) => draft.claims[n - 1] === undefined && mayBeSection(draft.lines[n - 1]!));
}

function linesBelow(draft: Draft, headline: number): MeasuredLine[] {
  const last = Math.max(headline, draft.span?.first ?? 0) + 4;
  return draft.lines
    .slice(headline, last)
    .filter((line) => draft.claims[line.n - 1] === undefined && mayBeSection(line));
}

function onBothSides(above: readonly MeasuredLine[], below: readonly MeasuredLine[], top: number): Finding | null {
  const again = below.find(({ key }) => !PARTING.test(key) && above.some((line) => line.key === key));
  const line = above.find(({ key }) => key === again?.key);
  // Several words that begin the page are its own name.
  if (!line || !again || (line.n === top && line.words > 1)) return null;
  return found(line.value, [line.n, again.n], 'stands above the headline and again below it');
}

function aboveHeadline(draft: Draft, headline: number): Finding | null {
  const above = sectionAbove(draft, headline);
  return above && found(above.line.value, [above.line.n], above.reason);
}

// "首页 > 社会 > 正文": the way from the front page to the text.
function inPath(draft: Draft, headline: number): Finding | null {
  for (const { value, n } of draft.lines.slice(0, headline - 1)) {
    const name = value.length <= LONGEST_PATH ? PATH.exec(value)?.[1] : undefined;
    if (name !== undefined) return found(name, [n], 'the last step of the way from the front page to the text');
  }
  return null;
}

function inHeadline(draft: Draft, n: number): Finding | null {
  const name = sectionBefore(draft.lines[n - 1]!.value);
  const reason = 'the usual name of a section before the headline, with a bar between';
  return name === null ? null : { values: { section: name }, evidence: { section: fromLines([n], reason) } };
}

function found(value: string, lines: number[], reason: string): Finding {
  const claims = lines.map((n): Claim => ({ n, role: 'section', reason }));
  return { claims, values: { section: value }, evidence: { section: fromLines(lines, reason) } };
}
