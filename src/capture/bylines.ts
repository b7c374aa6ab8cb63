import { authorsOf } from './author-names.ts';
import { cited, type Claim, type Draft, type Finding, fromLines, type MeasuredLine } from './draft.ts';

const LINES_ABOVE = 3;
const LINES_BELOW = 4;

/** Finds who wrote the report: a word that means "by" and then names, between headline and body or right beside them. */
export function bylines(draft: Draft): Finding {
  const found = linesBeside(draft).flatMap((line) => {
    const names = draft.claims[line.n - 1] === undefined ? authorsOf(line.value) : null;
    return names === null ? [] : [{ line, names }];
  });
  const [first] = found;
  if (!first) return {};
  return {
    claims: found.map(({ line }): Claim => ({
      n: line.n,
      role: 'byline',
      reason: `names who wrote it: ${cited(line.value)}`,
    })),
    values: { byline: first.names },
    evidence: { byline: fromLines([first.line.n], 'a word that means “by” and then names') },
  };
}

// Farther off, the same words name the authors of other reports.
function linesBeside({ lines, claims, span }: Draft): MeasuredLine[] {
  if (!span) return [];
  const headline = claims.findIndex((claim) => claim?.role === 'headline') + 1 || span.first;
  const start = Math.max(0, Math.min(headline, span.first) - 1 - LINES_ABOVE);
  return [...lines.slice(start, span.first + LINES_BELOW), ...lines.slice(span.last, span.last + LINES_BELOW)];
}
