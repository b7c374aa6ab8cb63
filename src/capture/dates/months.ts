import { monthNames } from './month-names.ts';

// Arabic names its months in several ways by country, and Austria has a January of its own.
const LOCALES =
  'en de de-AT fr es it pt nl pl ru uk be bg cs sk sl hr sr bs mk ro hu fi et lv lt sv da no is el tr az id ms vi hi bn th ar ar-LB ar-DZ ar-MA he fa ur sw af ca gl eu fil zu sq hy is kk'.split(
    ' ',
  );
const SHORTEST = 3;
const LONGEST_SHORT = 5;
let table: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;

/**
 * The number of the month (1 to 12) that a word names, in the page's language first, then in English, then wherever
 * all languages that know the word agree; shortened forms count. Null where no language knows it.
 */
export function monthNamed(word: string, language: string | null): number | null {
  // Made when the first date asks for it: it takes a tenth of a second.
  table ??= tableOf();
  const months = table.get(keyOf(word));
  return months ? (months.get(language ?? 'en') ?? months.get('en') ?? agreed(months)) : null;
}

function agreed(months: ReadonlyMap<string, number>): number | null {
  const [first = null, ...others] = new Set(months.values());
  return others.length === 0 ? first : null;
}

function tableOf(): Map<string, Map<string, number>> {
  const names = new Map<string, Map<string, number>>();
  for (const locale of LOCALES) {
    const [language = locale] = locale.split('-');
    for (const [name, month] of withShortened(namesOf(locale))) {
      if (!names.has(name)) names.set(name, new Map());
      names.get(name)!.set(language, month);
    }
  }
  return names;
}

function namesOf(locale: string): Map<string, number> {
  return new Map(monthNames(locale).map(([name, month]) => [keyOf(name), month]));
}

// "Sept", "genn", "Febr": a beginning of one month's name and of no other's in the language.
function withShortened(names: ReadonlyMap<string, number>): Map<string, number> {
  const shortened = new Map<string, number | null>();
  for (const [name, month] of names) {
    for (let length = SHORTEST; length <= Math.min(LONGEST_SHORT, name.length - 1); length++) {
      const start = name.slice(0, length);
      shortened.set(start, (shortened.get(start) ?? month) === month ? month : null);
    }
  }
  return new Map([...[...shortened].filter((entry): entry is [string, number] => entry[1] !== null), ...names]);
}

// Accents come and go in capitals.
function keyOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '');
  return plain.replace(/[.׳'’॰]/g, '');
}
