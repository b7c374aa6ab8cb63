import { unlabelledCredit } from './unlabelled-credit.ts';
import { captionAbove, endOfHead } from './caption-above.ts';
import { holderOf } from './credit-holder.ts';
import { loneCredit } from './lone-credit.ts';
import { headCaption } from './head-caption.ts';
import { type Claim, cited, type Draft, type Finding, fromLines, openLines } from '../reading/draft.ts';
import { headlineLine } from '../reading/head.ts';
import { type PlacedFigure, placedFigures } from './placed-figures.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const ABOVE = 5;
const HEAD = 'says, above the report, what in a picture is to be seen, or who took it';
const CREDITED = 'each ends with the credit of a picture, or stands above one';
const STANDS_ABOVE = 'stands right above the credit of a picture';

/**
 * Finds the captions that only the report around them tells from its paragraphs and its standfirst: those with a credit
 * behind a full stop, a dash or in brackets, and those above a line that is a credit.
 */
export function captions(draft: Draft): Finding {
  const headline = headlineLine(draft);
  if (!draft.span || draft.recorded || headline === null) return {};
  const placed = placedFigures(draft);
  const end = Math.max(draft.span.last, placed.at(-1)?.n ?? 0);
  const open = openLines(draft).filter(
    ({ n, value }) => n > headline - ABOVE && n !== headline && n <= end && value !== '',
  );
  const headEnd = endOfHead(draft);
  const known = placed.map((figure) => withCaption(draft, figure, headEnd));
  const found = [...known, ...open.flatMap((line) => figureOn(draft, line, headEnd))].sort((a, b) => a.n - b.n);
  const claims = found.flatMap(({ claims }) => claims);
  if (claims.length === 0) return {};
  const lines = [...(draft.evidence.figures?.lines ?? []), ...claims.map(({ n }) => n)].sort((a, b) => a - b);
  return {
    claims,
    values: { figures: found.map(({ figure }) => figure) },
    evidence: { figures: fromLines(lines, CREDITED) },
  };
}

/** A figure where it stands, with what is newly said of its lines. */
interface Captioned extends PlacedFigure {
  claims: readonly Claim[];
}

function withCaption(draft: Draft, { n, figure }: PlacedFigure, headEnd: number): Captioned {
  // Below the report stand the pictures of others.
  const own = figure.caption === null && n <= draft.span!.last;
  const above = own ? captionAbove(draft, draft.lines[n - 1]!, headEnd) : null;
  if (!above) return { n, figure, claims: [] };
  return { n, figure: { ...figure, caption: above.value }, claims: [claimOn(above, STANDS_ABOVE)] };
}

function figureOn(draft: Draft, line: MeasuredLine, headEnd: number): Captioned[] {
  const [, caption, credit] = unlabelledCredit(line.value) ?? [];
  if (caption !== undefined && credit !== undefined) {
    const reason = `ends with the credit of a picture: ${cited(credit)}`;
    return [{ n: line.n, figure: { caption, credit: holderOf(credit) }, claims: [claimOn(line, reason)] }];
  }
  const head = headCaption(draft, line, headEnd);
  if (head) return [{ n: line.n, figure: head, claims: [claimOn(line, HEAD)] }];
  return loneCreditOn(draft, line, headEnd);
}

function loneCreditOn(draft: Draft, line: MeasuredLine, headEnd: number): Captioned[] {
  const lone = loneCredit(line.value);
  const above = lone && captionAbove(draft, line, headEnd);
  if (!lone || (lone.needsCaption && !above)) return [];
  const claims = [
    ...(above ? [claimOn(above, STANDS_ABOVE)] : []),
    claimOn(line, `the credit of a picture and nothing else: ${cited(lone.credit)}`),
  ];
  return [{ n: line.n, figure: { caption: above?.value ?? null, credit: holderOf(lone.credit) }, claims }];
}

function claimOn({ n }: MeasuredLine, reason: string): Claim {
  return { n, role: 'caption', reason };
}
