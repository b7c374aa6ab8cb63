import { bareNames } from './byline-lines.ts';
import type { BylineContext } from './byline-context.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { FURNITURE } from '../furniture/furniture-phrases.ts';
import { phraseOf } from '../furniture/phrases.ts';
import type { Head } from '../reading/head.ts';
import { once } from '../text/once.ts';
import { KIND_WORDS } from './kind-words.ts';
import { isAgency, isKnownName, isRole, type Names } from './person-names.ts';

/** Names that stand on a line without a word that means "by", with points for what speaks for their being authors. */
export interface LoneNames {
  names: string[];
  points: number;
  reason: string;
}

/** One thing that speaks for or against a line of names being a byline. */
interface Hint {
  points: number;
  says?: string;
}

const FAR_ABOVE = -6;
const FAR_BELOW = 40;
const FAR_AFTER = 12;
const INTO_BODY = 8;
const MENU_TIMES = 4;
const MEDIA = /\b(?:audio|video|podcast)\b/iu;
const MENU_WORDS = once(
  () => new Set(FURNITURE.flatMap(({ whole }) => whole.flatMap((cell) => cell.split(/[^\p{L}\p{M}]+/u)))),
);
const MOST_WORDS = 30;
const HANDLE = /^@\w{2,30}$/u;
const HANDLE_BEHIND = /\p{L}\s+@\w{2,30}$/u;
// As databases and browsers that show the report alone print it below the author.
const LENGTH = /^\d[\d.,–-]* (?:words|wörter|mots|palabras|parole|palavras|woorden|minut(?:es|en|os|i))$/iu;

/** Judges a line that may be names and nothing else; null for a line that is not or that stands elsewhere. */
export function loneNames(lines: readonly MeasuredLine[], at: number, context: BylineContext): LoneNames | null {
  const line = lines[at]!;
  if (!mayBe(line, context)) return null;
  const found = bareNames(line.value, context.language);
  const people = found?.names.filter(isPerson) ?? [];
  if (!found || (people.length === 0 && !found.names.some(isAgency))) return null;
  const hints = [
    ...hintsOfNames(found, people, line),
    ...hintsOfPlace(lines, at, context, found),
    ...hintsOfPage(people, line, context),
  ];
  const said = hints.flatMap(({ points, says }) => (points > 0 && says ? [says] : []));
  const points = hints.reduce((sum, hint) => sum + hint.points, 0);
  return { names: found.names, points, reason: `names and nothing else: ${said.join(', ')}` };
}

function mayBe(line: MeasuredLine, { head, isCaption }: BylineContext): boolean {
  const [below, into, after] = [head.below(line), head.intoBody(line), head.after(line)];
  const elsewhere = after > 0 ? after > FAR_AFTER : into > INTO_BODY || below > FAR_BELOW;
  if (elsewhere || below < FAR_ABOVE || below === 0) return false;
  if (line.words > MOST_WORDS || (line.words < 2 && !isAgency(line.value))) return false;
  return !isCaption(line) && !(line.ends && line.words > 3) && !phraseOf(line.key);
}

function isPerson(name: string): boolean {
  return /\s|\p{Script=Han}/u.test(name) && !isAgency(name);
}

function hintsOfNames({ names, role }: Names, people: readonly string[], line: MeasuredLine): Hint[] {
  const others = names.some(isAgency) ? 0 : names.length - people.length;
  return [
    ...(people.some(isKnownName) ? [{ points: 1.8, says: 'given names' }] : hintsOfUnknown(people, line)),
    { points: role ? 1.5 : 0, says: 'a word for their work' },
    { points: people[0] === names[0] && names.slice(1).some(isAgency) ? 1.5 : 0, says: 'an agency behind them' },
    { points: -others },
    { points: names.some((name) => !isAgency(name) && hasKindWord(name)) ? -4 : 0 },
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
  return [{ points: plain ? -1.5 : 0 }, { points: people.some(hasMenuWord) ? -2 : 0 }];
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

function hintsOfPlace(lines: readonly MeasuredLine[], at: number, context: BylineContext, found: Names): Hint[] {
  const line = lines[at]!;
  const known = found.names.some((name) => isPerson(name) && isKnownName(name));
  const next = lines[at + 1];
  const closes = context.head.after(line) === 1 && lines[at - 1]?.ends === true && known;
  return [
    closes ? { points: 2.2, says: 'right under the last paragraph' } : standing(line, context.head),
    { points: context.head.below(line) === 1 && known ? 0.7 : 0, says: 'right under the headline' },
    { points: context.head.intoBody(line) > 1 && context.head.after(line) < 0 ? -1.5 : 0 },
    { points: context.head.after(line) > 1 ? 0 : nearTime(lines, at, context), says: 'beside a date or time' },
    ...(next ? hintsBelow(next) : []),
    { points: found.names.some(isPerson) && found.names.some(isAgency) && isUnderPicture(lines, at, context) ? -4 : 0 },
  ];
}

// "Ann Lee, Associated Press" right under the words of a picture, with no date below, is who took it.
function isUnderPicture(lines: readonly MeasuredLine[], at: number, { head, timed }: BylineContext): boolean {
  const [above, line, next] = [lines[at - 1], lines[at]!, lines[at + 1]];
  if (above?.n !== line.n - 1 || head.below(above) <= 0 || timed(above) || timed(next)) return false;
  return above.words > 1 && !phraseOf(above.key);
}

function hintsBelow({ value, words }: MeasuredLine): Hint[] {
  return [
    { points: words < 8 && isRole(value) ? 1.5 : 0, says: 'a word for their work below' },
    { points: HANDLE.test(value) ? 1.5 : 0, says: 'an address of theirs below' },
    { points: LENGTH.test(value) ? 1.5 : 0, says: 'the length of the report below' },
  ];
}

function standing(line: MeasuredLine, head: Head): Hint {
  const [below, after] = [head.below(line), head.after(line)];
  if (after > 0) return { points: after > 1 ? -1 : 0.2 };
  if (below < 0) return { points: below >= -2 ? 0.7 : 0, says: 'right above the headline' };
  return { points: 1.5 + Math.max(0, 1 - below / 12), says: 'between headline and body' };
}

function nearTime(lines: readonly MeasuredLine[], at: number, { timed }: BylineContext): number {
  if (timed(lines[at])) return 2;
  if (timed(lines[at + 1]) || timed(lines[at - 1])) return 1.5;
  return timed(lines[at + 2]) || timed(lines[at - 2]) ? 1 : 0;
}

// Somebody whom the headline or the report speaks of is not its author.
function hintsOfPage(people: readonly string[], { key }: MeasuredLine, context: BylineContext): Hint[] {
  const again = people.some(
    (name) => isKnownName(name) && context.timesAlone(name) > Number(key === name.toLowerCase()),
  );
  const subject = people.some(context.inBody) ? -2.5 : people.some(context.surnameInBody) ? -1 : 0;
  return [
    { points: again ? 1 : 0, says: 'the name again elsewhere' },
    { points: people.some((name) => isKnownName(name) && context.noted(name)) ? 2 : 0, says: 'a note about them' },
    { points: subject },
    { points: sharesWord(people, context.headline ?? '') ? -3 : 0 },
  ];
}

function sharesWord(names: readonly string[], headline: string): boolean {
  const words = new Set(headline.toLowerCase().match(/\p{L}{3,}/gu));
  return names.some((name) =>
    name
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.some((word) => words.has(word)),
  );
}
