import { curatedFields, type Sidecar } from './sidecar.ts';
import type { Block, Evidence, Reading } from '../capture/reading/reading.ts';
import type { Article, Correction } from './article.ts';

/** What an article needs to know of its capture that is not in the reading: file name, sha256 and encoding. */
export interface Origin {
  capture: string;
  sha256: string;
  encoding: string;
}

/** A reading in which the curator's values stand in place of what the text says, each with the curator as its evidence. */
export function curated(reading: Reading, sidecar: Sidecar): Reading {
  const result = { ...reading, evidence: { ...reading.evidence } };
  for (const field of curatedFields) {
    const value = sidecar[field];
    if (value === undefined) continue;
    result[field] = value;
    result.evidence[field] = curatorEvidence(sidecar, field);
  }
  return result;
}

/** The corrections of a sidecar whose line does not hold the words to be corrected; each with what its line holds. */
export function misplaced(corrections: Correction[], reading: Reading): { correction: Correction; index: number }[] {
  return corrections
    .map((correction, index) => ({ correction, index }))
    .filter(({ correction }) => !reading.lines[correction.line - 1]?.text.includes(correction.from));
}

/** The record of a report from its curated reading: everything but the body, which is the Markdown below the front matter. */
export function record(reading: Reading, origin: Origin, sidecar: Sidecar): Article {
  const { language, headline, source, section, byline, published, updated, standfirst, figures, rights, commentCount } =
    reading;
  return {
    headline,
    source,
    section,
    byline,
    published,
    updated,
    language,
    standfirst,
    figures,
    related: relatedAfter(reading.blocks),
    rights,
    commentCount,
    comments: reading.comments,
    corrections: sidecar.corrections,
    retelling: sidecar.retelling ?? null,
    captured: sidecar.captured ?? null,
    evidence: { ...reading.evidence, ...bodyEvidence(reading), ...capturedEvidence(sidecar) },
    ...origin,
  };
}

function relatedAfter(blocks: Block[]): Article['related'] {
  return blocks.flatMap((block, at) =>
    block.kind === 'related' ? [{ text: block.text, after: paragraphs(blocks.slice(0, at)).length }] : [],
  );
}

// One line number a paragraph: where it begins. So a page can lead from paragraph n to its line and back.
function bodyEvidence({ blocks, evidence }: Reading): Article['evidence'] {
  const lines = paragraphs(blocks).map((block) => block.lines[0]!);
  return evidence.body ? { body: { ...evidence.body, lines } } : {};
}

function capturedEvidence(sidecar: Sidecar): Article['evidence'] {
  return sidecar.captured ? { captured: curatorEvidence(sidecar, 'captured') } : {};
}

function curatorEvidence({ why }: Sidecar, field: keyof Sidecar['why']): Evidence {
  return { from: 'curator', lines: [], reason: why[field] ?? 'The curator gives no reason.' };
}

function paragraphs(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}
