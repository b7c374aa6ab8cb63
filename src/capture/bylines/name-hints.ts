import { FURNITURE } from '../furniture/furniture-phrases.ts';
import type { Hint } from './hint.ts';
import { KIND_WORDS } from './kind-words.ts';
import { PAPER_ALONE } from './paper-words.ts';
import { isAgency, isKnownName, type Names } from './person-names.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { once } from '../text/once.ts';

const MENU_TIMES = 4;
const TITLE = 6;
const NO_CAPITALS = /^[\p{Script=Arabic}\p{Script=Hebrew}\s]+$/u;
const NAME_PARTS = /^(?:أبو|ابو|بن|ابن|عبد|آل|בן|בר)$/u;
/** What papers and columns begin with, and people's names do not. */
const ARTICLE = /^(?:The|An|Der|Die|Das|Les|Los|Las|Gli|Het)\s/u;
const MEDIA = /\b(?:audio|video|podcast)\b/iu;
const HANDLE_BEHIND = /\p{L}\s+@\w{2,30}$/u;
const MENU_WORDS = once(
  () => new Set(FURNITURE.flatMap(({ whole }) => whole.flatMap((cell) => cell.split(/[^\p{L}\p{M}]+/u)))),
);

/** What the names on a line speak for or against its being a byline; `people` are those of them that are people's. */
export function hintsOfNames({ names, role }: Names, people: readonly string[], line: MeasuredLine): Hint[] {
  const others = names.some(isAgency) ? 0 : names.length - people.length;
  return [
    ...(people.some(isKnownName) ? [{ points: 1.8, says: 'given names' }] : hintsOfUnknown(people, line)),
    { points: role ? 1.5 : 0, says: 'a word for their work' },
    { points: people[0] === names[0] && names.slice(1).some(isAgency) ? 1.5 : 0, says: 'an agency behind them' },
    { points: -others },
    { points: names.some((name) => !isAgency(name) && (hasKindWord(name) || goesOn(name))) ? -4 : 0 },
    { points: names.every((name) => PAPER_ALONE.test(name)) ? -2 : 0 },
    { points: people.every((name) => name.split(/\s+/).length <= 4) ? 0 : -1 },
    { points: line.times > MENU_TIMES ? -2 : 0 },
    { points: MEDIA.test(line.value) ? -2 : 0 },
    { points: HANDLE_BEHIND.test(line.value) ? 1.5 : 0, says: 'an address of theirs behind' },
  ];
}

// Without a given name it may be any two words with capitals.
function hintsOfUnknown(people: readonly string[], { times }: MeasuredLine): Hint[] {
  const [first] = people;
  if (first === undefined) return [{ points: 1.5, says: 'an agency' }];
  // Where names have no capitals, any two words may be one.
  const plain = times > 2 || /\s\p{Ll}/u.test(first) || !/[\p{Lu}\p{Script=Han}\p{Script=Hangul}]/u.test(first);
  return [
    { points: plain ? -1.5 : 0 },
    { points: hasTitle(first) ? -1 : 0 },
    { points: ARTICLE.test(first) ? -4 : 0 },
    { points: people.some(hasMenuWord) ? -2 : 0 },
  ];
}

// Where names have no capitals a headline may begin with one: "محمد صلاح يسجل هدفين".
function goesOn(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => !NAME_PARTS.test(word));
  return NO_CAPITALS.test(name) && words.length > 3;
}

// "Burmistrz Jan Nowak" is whom a picture shows; in "Chew Hui Min" the family's name stands first.
function hasTitle(name: string): boolean {
  const [first = '', ...words] = name.split(/\s+/);
  return first.length >= TITLE && words.length > 1 && isKnownName(words.join(' '));
}

// "Read Later", "Share Article": words that menus and buttons are made of.
function hasMenuWord(name: string): boolean {
  return wordsOf(name).some((word) => word.length >= 4 && MENU_WORDS().has(word));
}

// "Latest Report", "Aktuelle Meldung": what the paper prints there.
function hasKindWord(name: string): boolean {
  return wordsOf(name).some((word) => KIND_WORDS.has(word));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/\s+/);
}
