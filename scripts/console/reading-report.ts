import type { CuratedReading } from '../../src/article/curated-reading.ts';
import type { Evidence, Line, Reading } from '../../src/capture/reading/reading.ts';
import { plain } from './plain.ts';

const WIDTH = 72;

/** A reading for people: its fields with their evidence, then every line of the capture with its role and reason. */
export function readingReport(file: string, { reading, origin }: CuratedReading): string {
  const issues = reading.issues.map(({ line, message }) => `  note       ${line ? `line ${line}: ` : ''}${message}`);
  const title = `${file}  (${origin.encoding}, sha256 ${origin.sha256.slice(0, 12)}…)`;
  return [title, ...fieldLines(reading), ...issues, '', ...reading.lines.map(lineReport)].map(plain).join('\n');
}

const simpleFields = [
  'headline',
  'source',
  'section',
  'byline',
  'published',
  'language',
  'rights',
  'commentCount',
] as const;

function fieldLines(reading: Reading): string[] {
  const values = simpleFields.map(
    (field) => field.padEnd(13) + `${reading[field] ?? '–'}${because(reading.evidence[field])}`,
  );
  const figures = reading.figures.map(
    ({ caption, credit }) => `figure       ${[caption, credit].filter(Boolean).join(' / ')}`,
  );
  const standfirst = reading.standfirst.map((point) => `standfirst   ${cut(point)}`);
  const counts = `${reading.body.length} paragraphs and subheadings, ${reading.related.length} related, ${reading.comments.length} comments`;
  return [...values, ...figures, ...standfirst, `body         ${counts}`].map((line) => `  ${line}`);
}

function because(evidence: Evidence | undefined): string {
  if (!evidence) return '';
  const lines = evidence.lines.length ? `, line ${evidence.lines.join(', ')}` : '';
  return `  (${evidence.from}${evidence.from === 'line' ? ` ${evidence.lines.join(', ')}` : lines}: ${evidence.reason})`;
}

function lineReport({ n, role, text, reason }: Line): string {
  return role === 'blank'
    ? `${`${n}`.padStart(5)}`
    : `${`${n}`.padStart(5)}  ${role.padEnd(17)}  ${cut(text).padEnd(WIDTH)}  ${reason}`;
}

function cut(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= WIDTH ? plain : `${plain.slice(0, WIDTH - 1)}…`;
}
