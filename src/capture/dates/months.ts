import { monthNames } from './month-names.ts';
import { once } from '../text/once.ts';

/** A script that months are named in, and the languages and countries that write it. */
interface ScriptRow {
  script: RegExp;
  locales: string;
}

// Arabic names its months in several ways by country, and Austria has a January of its own.
const ROWS: readonly ScriptRow[] = [
  {
    script: /^\p{Script=Latin}/u,
    locales:
      'en de de-AT fr es it pt nl pl cs sk sl hr bs ro hu fi et lv lt sv da no is tr az id ms vi sw af ca gl eu fil zu sq mt',
  },
  { script: /^\p{Script=Cyrillic}/u, locales: 'ru uk be bg sr mk kk' },
  { script: /^\p{Script=Greek}/u, locales: 'el' },
  { script: /^\p{Script=Devanagari}/u, locales: 'hi mr ne' },
  { script: /^\p{Script=Bengali}/u, locales: 'bn' },
  { script: /^\p{Script=Gurmukhi}/u, locales: 'pa' },
  { script: /^\p{Script=Gujarati}/u, locales: 'gu' },
  { script: /^\p{Script=Tamil}/u, locales: 'ta' },
  { script: /^\p{Script=Telugu}/u, locales: 'te' },
  { script: /^\p{Script=Kannada}/u, locales: 'kn' },
  { script: /^\p{Script=Malayalam}/u, locales: 'ml' },
  { script: /^\p{Script=Sinhala}/u, locales: 'si' },
  { script: /^\p{Script=Thai}/u, locales: 'th' },
  { script: /^\p{Script=Lao}/u, locales: 'lo' },
  { script: /^\p{Script=Khmer}/u, locales: 'km' },
  { script: /^\p{Script=Myanmar}/u, locales: 'my' },
  { script: /^\p{Script=Georgian}/u, locales: 'ka' },
  { script: /^\p{Script=Armenian}/u, locales: 'hy' },
  { script: /^\p{Script=Ethiopic}/u, locales: 'am' },
  { script: /^\p{Script=Arabic}/u, locales: 'ar ar-LB ar-DZ ar-MA fa ur' },
  { script: /^\p{Script=Hebrew}/u, locales: 'he' },
];
const SHORTEST = 3;
const LONGEST_SHORT = 5;
/** The languages that know a word, with the number of the month that it names in each. */
type Months = ReadonlyMap<string, ReadonlyMap<string, number>>;
// Made when the first date in their script asks for them: all of them together take a tenth of a second.
const TABLES = ROWS.map(({ script, locales }) => ({ script, months: once(() => tableOf(locales.split(' '))) }));

/**
 * The number of the month (1 to 12) that a word names, in the page's language first, then in English, then wherever
 * all languages that know the word agree; shortened forms count. Null where no language knows it.
 */
export function monthNamed(word: string, language: string | null): number | null {
  const key = keyOf(word);
  const months = TABLES.find(({ script }) => script.test(key))
    ?.months()
    .get(key);
  return months ? (months.get(language ?? 'en') ?? months.get('en') ?? agreed(months)) : null;
}

function agreed(months: ReadonlyMap<string, number>): number | null {
  const [first = null, ...others] = new Set(months.values());
  return others.length === 0 ? first : null;
}

function tableOf(locales: readonly string[]): Months {
  const names = new Map<string, Map<string, number>>();
  for (const locale of locales) {
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

// Accents come and go in capitals, and points in Arabic and Hebrew; in other scripts a mark makes another month.
function keyOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g, '');
  return plain.replace(/[.׳'’॰]/g, '');
}
