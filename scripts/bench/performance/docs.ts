import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../files/project.ts';

const [BEGIN, END] = ['<!-- figures -->', '<!-- end of figures -->'];

/** Puts a report into docs/performance.md, in the place of the one that is there. */
export function putIntoDocs(report: string): void {
  const file = path.join(root, 'docs/performance.md');
  fs.writeFileSync(file, withReport(fs.readFileSync(file, 'utf8'), report));
}

/** A text with the report between its markers; one without markers is an error. */
export function withReport(text: string, report: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/performance.md: expected ${BEGIN} and ${END}`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${report}\n\n${text.slice(end)}`;
}
