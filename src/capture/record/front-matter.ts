import { labelledLine, type LabelledLine } from './labelled-line.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const FENCE = '---';
const LONGEST = 60;
const ITEM = /^-\s+/;
const QUOTED = /^(["'])(.*)\1$/;
const LINKED = /^\[\[(.*)\]\]$/;

/**
 * The labelled lines of the front matter that web clippers write above the text they save, read as text and never as YAML.
 * Null for a page that begins with none, or with one that names no headline.
 */
export function frontMatter(written: readonly MeasuredLine[]): LabelledLine[] | null {
  if (written[0]?.value !== FENCE) return null;
  const end = written.slice(1, LONGEST).findIndex(({ value }) => value === FENCE) + 1;
  const lines = written.slice(1, end).map((line, at) => fieldLine(line, itemsFrom(written.slice(at + 2, end))));
  return lines.some(({ field }) => field === 'headline') ? lines : null;
}

function itemsFrom(below: readonly MeasuredLine[]): readonly MeasuredLine[] {
  const other = below.findIndex(({ value }) => !ITEM.test(value));
  return other < 0 ? below : below.slice(0, other);
}

// A label that stands alone speaks of the items of the list below it.
function fieldLine(line: MeasuredLine, items: readonly MeasuredLine[]): LabelledLine {
  const labelled = labelledLine(line) ?? { line, label: line.key, field: null, value: '', at: line };
  if (labelled.field === null || labelled.value !== '') return { ...labelled, value: bare(labelled.value) };
  const value = items.map((item) => bare(item.value.replace(ITEM, ''))).join(', ');
  return { ...labelled, value, at: items.at(-1) ?? line };
}

function bare(value: string): string {
  const unquoted = QUOTED.exec(value)?.[2] ?? value;
  return LINKED.exec(unquoted)?.[1] ?? unquoted;
}
