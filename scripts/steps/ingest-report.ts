import type { Problem } from '../../src/archive/problem.ts';
import { outcomes, type Ingested } from './ingest.ts';
import { counted } from '../console/counted.ts';
import { duration } from '../console/duration.ts';
import { plain } from '../console/plain.ts';
import { printProblems, shown } from '../console/problems.ts';

/** One line on what became of a capture: `new        japan-nato…  13 paragraphs, 9 comments  (a.txt)`. */
export function ingestedLine({ outcome, id, capture, holds, backup }: Ingested): string {
  const parts = holds ? [counted(holds.paragraphs, 'paragraph'), counted(holds.comments, 'comment')] : [];
  const remarks = { new: '', rewritten: '', unchanged: '', failed: '', kept: ' – edited by hand; --force rewrites it' };
  const old = backup ? ` – the old file is kept as ${shown(backup)}` : '';
  return plain(`${outcome.padEnd(9)}  ${[id ?? '–', ...parts].join(', ')}  (${capture})${remarks[outcome]}${old}`);
}

/** One object a line for programs. */
export function ingestedJson({ outcome, id, capture, backup }: Ingested): string {
  return JSON.stringify({ capture, id, outcome, backup });
}

/** What an ingest adds up to so far: how many captures came to what, and what has to be told of them. */
export interface IngestTally {
  counts: Record<Ingested['outcome'], number>;
  problems: Problem[];
  notes: Problem[];
}

/** The tally of an ingest that has not begun, with what is to be noted all the same. */
export function ingestTally(notes: Problem[]): IngestTally {
  return { counts: { new: 0, rewritten: 0, unchanged: 0, kept: 0, failed: 0 }, problems: [], notes: [...notes] };
}

/** Adds what became of a capture. */
export function count(tally: IngestTally, { outcome, problems, notes }: Ingested): void {
  tally.counts[outcome] += 1;
  tally.problems.push(...problems);
  if (outcome !== 'unchanged') tally.notes.push(...notes);
}

/** The last line of ingest: how many captures, what became of them, how long it took. */
export function ingestSummary({ counts }: IngestTally, milliseconds: number): string {
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const parts = outcomes.filter((outcome) => counts[outcome] > 0).map((outcome) => `${counts[outcome]} ${outcome}`);
  return `${counted(all, 'capture')}: ${parts.join(', ') || 'nothing to do'} (${duration(milliseconds)})`;
}

/** How many notes are told one by one; of more, the rest is only counted. */
const TOLD = 50;

/** Prints what went wrong, and as notes what a curator should look at, on stderr. */
export function printTroubles(folder: string, { problems, notes }: IngestTally, others: Problem[]): void {
  printProblems([...others, ...problems], folder);
  const told = notes.slice(0, TOLD).map((note) => ({ ...note, message: `note: ${note.message}` }));
  printProblems(told, folder);
  if (notes.length > TOLD)
    console.error(
      `… and ${counted(notes.length - TOLD, 'more note')}: “npm run read -- FILE” shows those of a capture`,
    );
}
