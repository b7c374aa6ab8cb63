import type { CslName } from './authors.ts';
import type { CslItem } from './item.ts';

/** A person's name of plain words. */
export interface PlainPerson {
  family: string;
  given: string;
}

/** An item none of whose texts has anything that a style would set otherwise than it stands. */
export interface PlainItem {
  /** One person or two, a name that stands as it is, or null. */
  author: PlainPerson[] | string | null;
  title: string;
  container: string;
  /** Year, month and day, as many as are known; null where none is. */
  issued: { parts: number[]; circa: boolean } | null;
  /** The archive that keeps what a newspaper printed; null for the archive's own. */
  archive: string | null;
  url: string | null;
}

/** An item as a plain one; null where it takes a whole citation processor to set its texts, names or date. */
export function plainItem(item: CslItem): PlainItem | null {
  const { type, title, archive, 'container-title': container = '', URL: url = null } = item;
  const author = plainAuthor(item.author);
  const issued = plainDate(item.issued);
  const plain = [title, container, archive].every(isPlain) && (url === null || plainAddress.test(url));
  if (!plain || author === undefined || issued === undefined) return null;
  return {
    author,
    title: curled(title),
    container: curled(container),
    issued,
    archive: type === 'article-newspaper' ? curled(archive) : null,
    url,
  };
}

// Latin words with single spaces, commas, hyphens and apostrophes between letters, and at the end no sign that a style's own would meet.
const letter = '\\p{Script=Latin}';
const word = `[${letter}0-9]+`;
const plainText = new RegExp(`^${word}(?:(?:, | |-|(?<=${letter})['’](?=${letter}))${word})*$`, 'u');
const plainAddress = /^https?:\/\/[\w./-]*[\w/]$/;
const plainName = /^(?=\p{Lu})\p{Script=Latin}\p{Ll}+$/u;

function isPlain(text: string): boolean {
  return plainText.test(text);
}

// Undefined where there are names, but not plain ones.
function plainAuthor(author: CslName[] = []): PlainItem['author'] | undefined {
  const [first, ...others] = author;
  if (!first) return null;
  if ('literal' in first) return others.length === 0 && isPlain(first.literal) ? curled(first.literal) : undefined;
  const persons = author.flatMap(plainPerson);
  return persons.length === author.length && persons.length <= 2 ? persons : undefined;
}

function plainPerson(name: CslName): PlainPerson[] {
  if ('literal' in name || name.suffix || name['non-dropping-particle']) return [];
  const { family, given } = name;
  return [family, ...given.split(' ')].every((word) => plainName.test(word)) ? [{ family, given }] : [];
}

// Undefined where the year is none of four digits.
function plainDate(issued: CslItem['issued']): PlainItem['issued'] | undefined {
  if (!issued) return null;
  const [parts] = issued['date-parts'];
  return parts[0]! >= 1000 && parts[0]! <= 9999 ? { parts, circa: issued.circa ?? false } : undefined;
}

function curled(text: string): string {
  return text.replaceAll("'", '’');
}
