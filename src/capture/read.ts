import { blanks } from './furniture/blanks.ts';
import { body } from './body/body.ts';
import { bylines } from './bylines/bylines.ts';
import { captions } from './figures/captions.ts';
import { commentCount } from './comments/comment-count.ts';
import { comments } from './comments/comments.ts';
import { capturedValues, withContinuations } from './captured-values.ts';
import { record } from './record/record.ts';
import type { Claim, Draft, Finding, Step, Values } from './reading/draft.ts';
import type { MeasuredLine } from './text/measured-line.ts';
import { figures } from './figures/figures.ts';
import { furniture } from './furniture/furniture.ts';
import { headline } from './headline/headline.ts';
import { language } from './language/language.ts';
import { splitLines } from './text/lines.ts';
import { markup } from './record/markup.ts';
import { measure } from './lines/measures.ts';
import { passage } from './body/passage.ts';
import { published } from './published/published.ts';
import type { Line, Reading } from './reading/reading.ts';
import { remains } from './furniture/remains.ts';
import { rights } from './furniture/rights.ts';
import { section } from './source/section.ts';
import { source } from './source/source.ts';
import { standfirst } from './headline/standfirst.ts';

/** The steps of the reader: what is surest comes first, and the report is looked for among the lines that are left. */
export const STEPS: readonly Step[] = [
  blanks,
  markup,
  language,
  rights,
  record,
  comments,
  furniture,
  figures,
  passage,
  headline,
  published,
  bylines,
  captions,
  section,
  standfirst,
  body,
  source,
  commentCount,
  remains,
];

const NOTHING: Values = {
  language: null,
  headline: null,
  source: null,
  section: null,
  byline: null,
  published: null,
  updated: null,
  standfirst: [],
  figures: [],
  body: [],
  related: [],
  blocks: [],
  rights: null,
  commentCount: null,
  comments: [],
};

/** Reads a decoded capture: a role and a reason for every line, and the report they add up to. Never throws. */
export function read(text: string, steps = STEPS): Reading {
  const { texts, lineBreak } = splitLines(text);
  const draft = draftOf(texts, steps);
  const issues = issuesOf(draft);
  return { ...capturedValues(draft), evidence: evidenceOf(draft), lines: decided(draft), lineBreak, issues };
}

/** The draft that some steps leave of a capture's lines. */
export function draftOf(texts: readonly string[], steps: readonly Step[]): Draft {
  const lines = measure(texts);
  const start: Draft = {
    lines,
    claims: lines.map(continuationClaim),
    values: NOTHING,
    evidence: {},
    issues: [],
    span: null,
    recorded: false,
    textLabels: new Map(),
    threadHead: null,
    verdicts: new Map(),
  };
  return steps.reduce((before, step) => settled(before, step(before)), start);
}

// The words of a wrapped line stand where it begins; what it is, the lines that continue it are in the end.
function continuationClaim({ n, continues, cut }: MeasuredLine): Claim | undefined {
  if (continues === null) return undefined;
  const reason = `continues line ${continues}${cut ? ', in the middle of a word, whose hyphen stays' : ''}`;
  return { n, role: 'blank', reason };
}

function settled(draft: Draft, finding: Finding): Draft {
  return {
    lines: draft.lines,
    claims: withClaims(draft.claims, finding.claims ?? []),
    values: { ...draft.values, ...finding.values },
    evidence: { ...draft.evidence, ...finding.evidence },
    issues: [...draft.issues, ...(finding.issues ?? [])],
    span: finding.span ?? draft.span,
    recorded: finding.recorded ?? draft.recorded,
    textLabels: finding.textLabels ?? draft.textLabels,
    threadHead: finding.threadHead ?? draft.threadHead,
    verdicts: finding.verdicts ?? draft.verdicts,
  };
}

function withClaims(before: Draft['claims'], claims: readonly Claim[]): Draft['claims'] {
  if (claims.length === 0) return before;
  const after = [...before];
  for (const claim of claims) after[claim.n - 1] = claim;
  return after;
}

function decided({ lines, claims }: Draft): Line[] {
  return lines.map(({ n, text, continues }, at) => {
    const claim = claims[(continues ?? n) - 1];
    if (!claim) throw new Error(`no step decided line ${n}`);
    return { n, role: claim.role, text, reason: continues === null ? claim.reason : claims[at]!.reason };
  });
}

function evidenceOf({ evidence, lines }: Draft): Reading['evidence'] {
  const fields = Object.entries(evidence).map(([field, one]) => [
    field,
    { ...one, lines: withContinuations(one.lines, lines) },
  ]);
  return Object.fromEntries(fields) as Reading['evidence'];
}

function issuesOf({ issues, values }: Draft): Reading['issues'] {
  if (values.body.length > 0) return [...issues];
  return [...issues, { code: 'no-body', line: null, message: 'no stretch of prose was found that could be a report' }];
}
