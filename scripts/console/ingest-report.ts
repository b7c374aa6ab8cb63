import type { Problem } from '../../src/archive/problem.ts';
import { outcomes, type Ingested } from '../steps/ingest.ts';
import { counted } from './counted.ts';
import { duration } from './duration.ts';
import { printProblems, shown } from './problems.ts';

/** One line on what became of a capture: `new        japan-nato…  13 paragraphs, 9 comments  (a.txt)`. */
export function ingestedLine({ outcome, id, capture, article, paragraphs, backup }: Ingested): string {
  const parts = article ? [counted(paragraphs, 'paragraph'), counted(article.comments.length, 'comment')] : [];
  const remarks = { new: '', rewritten: '', unchanged: '', failed: '', kept: ' – edited by hand; --force rewrites it' };
  const old = backup ? ` – the old file is kept as ${shown(backup)}` : '';
  return `${outcome.padEnd(9)}  ${[id ?? '–', ...parts].join(', ')}  (${capture})${remarks[outcome]}${old}`;
}

/** One object a line for programs. */
export function ingestedJson({ outcome, id, capture, backup }: Ingested): string {
  return JSON.stringify({ capture, id, outcome, backup });
}

/** The last line of ingest: how many captures, what became of them, how long it took. */
export function ingestSummary(ingested: Ingested[], milliseconds: number): string {
  const counts = outcomes
    .map((outcome) => ({ outcome, count: ingested.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome}`);
  return `${counted(ingested.length, 'capture')}: ${counts.join(', ') || 'nothing to do'} (${duration(milliseconds)})`;
}

/** Prints what went wrong, and as notes what a curator should look at, on stderr. */
export function printTroubles(folder: string, ingested: Ingested[], problems: Problem[]): void {
  printProblems([...problems, ...ingested.flatMap((one) => one.problems)], folder);
  const notes = ingested.filter(({ outcome }) => outcome !== 'unchanged').flatMap((one) => one.notes);
  printProblems(
    notes.map((note) => ({ ...note, message: `note: ${note.message}` })),
    folder,
  );
}
