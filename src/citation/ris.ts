import { sortedName } from './authors.ts';
import type { CslItem } from './item.ts';

/** An item in RIS, lines ending in CRLF: `NEWS` for a newspaper's article, `ELEC` for a page of this archive. */
export function ris(item: CslItem): string {
  const { type, issued } = item;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const tags: [string, string | undefined][] = [
    ['TY', type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', sortedName(name)]),
    ['T2', item['container-title']],
    ['PY', year?.toString()],
    ['DA', year && [year, two(month), two(day), issued?.circa ? 'about' : ''].join('/')],
    ['SE', item.section],
    ['LA', item.language],
    ['DB', item.archive],
    ['UR', item.URL],
    ['N1', item.note],
  ].map(([tag, value]) => [String(tag), value?.toString()]);
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(lineEnds, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

// Some readers take more than CR and LF for the end of a line, among them signs that are no white space here.
// eslint-disable-next-line no-control-regex
const lineEnds = /[\s\x00-\x1f\x7f-\x9f]+/g;

// RIS keeps the slash of a month or a day that is not known.
function two(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
