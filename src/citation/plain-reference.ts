import { locator, type StyleName } from './processor.ts';
import type { PlainItem, PlainPerson } from './plain-item.ts';
import { monthName } from './styles/locale.ts';

/** A plain item's reference in a style: to the character what citeproc-js makes of it, in a small part of the time. */
export function plainReference(style: StyleName, item: PlainItem): string {
  return references[style](item);
}

const references: Record<StyleName, (item: PlainItem) => string> = {
  Chicago: ({ author, title, container, issued, archive, url }) => {
    const date = issued ? `${issued.circa ? 'ca. ' : ''}${longDate(issued.parts)}` : 'n.d.';
    const [first, paper] = author ? [invertedFirst(author), `${italic(container)}, `] : [italic(container), ''];
    const kept = archive ? ` Archived in ${archive}.` : '';
    return `${first}. “${title}.” ${paper}${date}${locator}.${kept}${url ? ` ${url}.` : ''}`;
  },
  MLA: ({ author, title, container, issued, archive, url }) => {
    const date = issued ? `${issued.circa ? 'circa ' : ''}${dayFirst(issued.parts, 'short')}` : 'n.d.';
    const signed = author ? `${invertedFirst(author)}. ` : '';
    const kept = archive ? `. ${italic(archive)}` : '';
    return `${signed}“${title}.” ${italic(container)}, ${date}${locator}${kept}${url ? `, ${url}` : ''}.`;
  },
  APA: ({ author, title, container, issued, archive, url }) => {
    const date = `(${issued ? `${issued.circa ? 'ca. ' : ''}${yearFirst(issued.parts)}` : 'n.d.'})`;
    const work = archive ? title : italic(title);
    const head = author ? `${initialled(author, ' ', ', &#38; ')} ${date}. ${work}` : `${work}. ${date}`;
    const where = archive ? `${italic(container)}${locator}. ${archive}` : `${container}${locator}`;
    return `${head}. ${where}.${url ? ` ${url}` : ''}`;
  },
  Harvard: ({ author, title, container, issued, archive, url }) => {
    const year = issued ? `${issued.circa ? 'ca. ' : ''}${issued.parts[0]}` : 'n.d.';
    const [first, paper] = author
      ? [initialled(author, '', ' and '), `, ${italic(container)}`]
      : [italic(container), ''];
    const day = issued && issued.parts.length > 1 ? `, ${dayFirst(issued.parts, 'long').replace(/ \d{4}$/, '')}` : '';
    const kept = archive ? `. ${archive}` : '';
    return `${first} (${year}) ‘${title}’${paper}${day}${locator}${kept}${url ? `. Available at: ${url}` : ''}.`;
  },
};

function italic(text: string): string {
  return `<i>${text}</i>`;
}

function longDate([year, month, day]: number[]): string {
  return [month && monthName(month, 'long'), day && `${day},`, year].filter(Boolean).join(' ');
}

function dayFirst([year, month, day]: number[], form: 'long' | 'short'): string {
  return [day, month && monthName(month, form), year].filter(Boolean).join(' ');
}

function yearFirst([year, month, day]: number[]): string {
  return `${year}${month ? `, ${[monthName(month, 'long'), day].filter(Boolean).join(' ')}` : ''}`;
}

function invertedFirst(author: PlainItem['author'] & {}): string {
  if (typeof author === 'string') return author;
  const [first, second] = author;
  return `${first!.family}, ${first!.given}${second ? `, and ${second.given} ${second.family}` : ''}`;
}

function initialled(author: PlainItem['author'] & {}, between: string, and: string): string {
  if (typeof author === 'string') return `${author}${between === '' ? '' : '.'}`;
  return author.map((person) => `${person.family}, ${initials(person, between)}`).join(and);
}

function initials({ given }: PlainPerson, between: string): string {
  return given
    .split(' ')
    .map((name) => `${name.replace(/\p{Ll}+/gu, '.')}`)
    .join(between);
}
