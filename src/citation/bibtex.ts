import { sortedName, type CslName } from './authors.ts';
import type { CslItem } from './item.ts';

/**
 * An item as an entry of BibTeX in UTF-8, with biblatex's `date` (EDTF) beside BibTeX's own `year` and `month`. Braces keep
 * the words as they are written.
 */
export function bibtex(item: CslItem): string {
  const fields = [
    ['title', braced(item.title)],
    ['author', item.author?.map(author).join(' and ')],
    ...container(item),
    ...date(item),
    ['url', item.URL && verbatim(item.URL)],
    ['note', escaped(item.note)],
  ].flatMap(([name, value]) => (value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`}`] : []));
  const kind = item.type === 'webpage' || !item['container-title'] ? 'misc' : 'article';
  return `@${kind}{${key(item.id)},\n${fields.join(',\n')}\n}\n`;
}

type Field = [string, string | undefined];

function container({ type, 'container-title': title, archive }: CslItem): Field[] {
  if (type === 'webpage' || !title) return [['howpublished', escaped(archive)]];
  return [
    ['journal', braced(title)],
    ['entrysubtype', 'newspaper'],
  ];
}

function date({ issued }: CslItem): Field[] {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return [];
  const edtf = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => part?.toString().padStart(2, '0') ?? []),
  ];
  return [
    ['date', `${edtf.join('-')}${issued?.circa ? '~' : ''}`],
    ['year', `${year}`],
    ['month', month ? monthMacro(month, day) : undefined],
  ];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// BibTeX has no field for the day: its manual puts it beside the macro of the month.
function monthMacro(month: number, day: number | undefined): string {
  return day ? `${months[month - 1]} # "~${day}"` : months[month - 1]!;
}

function author(name: CslName): string {
  return 'literal' in name ? braced(name.literal) : escaped(sortedName(name));
}

function braced(text: string): string {
  return `{${escaped(text)}}`;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#^_~%]/g, (character) => commands[character] ?? `\\${character}`);
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

// An address stands as it is, but a brace or a percent sign left bare would end or hide the rest of it.
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

function key(id: string): string {
  return id.replace(/[^\p{L}\p{N}:.+-]/gu, '-');
}
