import { AGENCIES } from './agencies.ts';
import { NOBODY } from './by-words.ts';
import { EAST_ASIAN_SURNAMES } from './east-asian-surnames.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { monthNamed } from '../dates/months.ts';
import { PAPER } from './paper-words.ts';
import { ROLE_KINDS, ROLE_WORDS } from './role-words.ts';
import { WEEKDAYS } from '../dates/time-words.ts';
import { LETTER, MARK, wordsOf } from '../text/characters.ts';

const PARTICLE =
  "(?:d[eiauo]s?|del|della|dell['’]|degli|van|von|vom|zu|zum|der|den|ten|ter|te|la|le|lo|el|al|bin|bint|ben|ibn|abu|y|i|af|av|dos|das|do|du|des|d['’]|l['’]|op|het|['’][tT]|o['’]|san|st\\.?)";
const WORD =
  "[\\p{Lu}\\p{Lt}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Thai}][\\p{L}\\p{M}\\d'’.·-]*";
const PERSON = new RegExp(`^(?:${PARTICLE}\\s*)*${WORD}(?:\\s+(?:${PARTICLE}\\s*){0,3}${WORD}){0,7}$`, 'u');
const AND = 'and|und|et|y|e|en|och|og|и|і|та|dan|và|ve|și|és|ja|και|و|with|mit|avec|con|met|sowie';
const BETWEEN = new RegExp(`\\s*(?:[,;&/+、，|•]\\s*(?:(?:${AND})\\s)?|\\s·\\s|\\s{2,}|\\s(?:${AND})\\s)\\s*`, 'iu');
const JOINED = /\p{Ll}{2}(?=\p{Lu}(?:\p{Ll}{2}|\p{Lu}{2}))/u;
const OWN_CAPITALS = /(?:^|[\s-])(?:Ma?c|De|Di|Da|La|Le|Lo|Van|Von|Fitz|O)$/u;
const EDGES = /^[\s:([–—-]+|[\s:)\]*–—-]+$/gu;
// A place or a body is named after a family as well: "石川県", "福島原発".
const PLACE_END = /(?:原発|[県市区町村駅港湾党省庁局署賞戦展祭軍校所場场館馆部社会會路闻聞院店])$/u;
const KANA = '[\\p{Script=Hiragana}ァ-ヶー]';
const EAST_ASIAN_NAME = new RegExp(
  `^(?:[\\p{Script=Han}々]{1,3}[\\s·](?:[\\p{Script=Han}々]|${KANA}){1,5}|[\\p{Script=Han}々]{2,5}|[\\p{Script=Han}々]{1,4}${KANA}{1,5}|\\p{Script=Hangul}{2,4})$`,
  'u',
);
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})\\.?$`, 'iu');
const ARABIC = /^\p{Script=Arabic}/u;
const MOST = 10;
// "Puig i Cadafalch" is a name, and "i" behind one is "and".
const AND_LAST = /\s(?:i|y|e)$/u;

/** Who is named in a text, each as it stands there, and whether a word for their work stands with them. */
export interface Names {
  names: string[];
  role: boolean;
}

/**
 * The names that a text begins with: people, agencies and papers, with commas or "and" between them. Their roles are
 * left out. Null where the text begins with anything else.
 */
export function namesIn(text: string): Names | null {
  const found: Names = { names: [], role: false };
  // Hardly any text begins with a name, and those that do not need not be taken apart.
  const [first = ''] = text.split(BETWEEN, 1);
  const begins = withoutEdges(first);
  if (begins !== '' && !take(begins, found)) return null;
  for (const piece of text.slice(first.length).split(BETWEEN)) {
    const words = withoutEdges(piece);
    if (words !== '' && !take(words, found)) break;
  }
  return found.names.length === 0 || found.names.length > MOST ? null : found;
}

function withoutEdges(piece: string): string {
  return piece.replace(EDGES, '');
}

/** Takes a piece of the text for a name or a role; false where it is neither. */
function take(words: string, found: Names): boolean {
  const names = namesOf(words);
  const role = (found.names.length > 0 || names !== null) && isRole(words);
  if (names === null) return (found.role ||= role) && role;
  // After a role a single word is a place, and a weekday or a month is nobody's name behind another.
  if (found.role && names.every((name) => !name.includes(' ') && !isAgency(name))) return false;
  if (names.every((name) => isDay(name, found))) return false;
  found.names.push(...names);
  found.role ||= role;
  return true;
}

// "Sat Nov" is nobody; a single such word is a name where none stands before it.
function isDay(name: string, { names }: Names): boolean {
  const words = name.split(/\s+/);
  return (names.length > 0 || words.length > 1) && words.every(isDayWord);
}

function isDayWord(name: string): boolean {
  return name.length > 2 && (WEEKDAY.test(name) || monthNamed(name, null) !== null);
}

/** Whether a text says what somebody does for a paper: "Political editor", "Korrespondent in Rom". */
export function isRole(text: string): boolean {
  return (
    text.length <= 80 && wordsOf(text.toLowerCase(), LETTER | MARK, LETTER | MARK).some((word) => ROLE_WORDS.has(word))
  );
}

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(name.toLowerCase());
}

/** Whether a name may be a person's: it has two parts or is Chinese, and is no agency's. */
export function isPerson(name: string): boolean {
  return /\s|\p{Script=Han}/u.test(name) && !isAgency(name);
}

/** Whether a name begins as people's names do: with a given name or an initial, in East Asia with a family name. */
export function isKnownName(name: string): boolean {
  return EAST_ASIAN_NAME.test(name) ? hasSurname(name) : hasGivenName(name);
}

function hasSurname(name: string): boolean {
  return (
    !PLACE_END.test(name) &&
    [1, 2, 3].some((length) => name.length > length && EAST_ASIAN_SURNAMES.has(name.slice(0, length)))
  );
}

// Some put family names first, and in capitals: "DUPONT Jean".
const FAMILY_FIRST = /^(?:\p{Lu}[\p{Lu}'’-]+\s){1,3}(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;

function hasGivenName(name: string): boolean {
  const [first = ''] = (FAMILY_FIRST.exec(name)?.[1] ?? name)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^(?:dr|prof|sir|dame|ing|mag)\.?$/.test(word));
  return /^\p{L}\.$/u.test(first) || GIVEN_NAMES.has(first) || first.split('-').some((part) => GIVEN_NAMES.has(part));
}

// Family and given name without a space between: "佐藤花子 田中太郎" are two.
function fullNames(words: string): string[] | null {
  const names = words.split(' ').filter((word) => !PAPER.test(word));
  return names.length > 1 && names.every(isFullName) ? names : null;
}

function isFullName(name: string): boolean {
  return name.length > 2 && name.length < 5 && EAST_ASIAN_NAME.test(name) && hasSurname(name);
}

function namesOf(words: string): string[] | null {
  if (NOBODY.has(words.toLowerCase().replace(/\.$/, ''))) return null;
  if (isAgency(words)) return [words];
  const bare = withoutMonth(withoutRole(words)).replace(/(?<=\p{L}{3})\.$/u, '');
  if (bare.length >= 3 && bare.length <= 10 && EAST_ASIAN_NAME.test(bare) && (hasSurname(bare) || /[\s·]/.test(bare)))
    return [bare];
  if (bare.length < 2 || bare.length > 80) return null;
  return PERSON.test(bare) ? apart(bare) : fullNames(bare);
}

// A page without its spaces runs a role into the name, "Jane DoeNews Reporter"; others leave out the comma.
function withoutRole(words: string): string {
  const joined = JOINED.exec(words);
  const end = joined ? joined.index + 2 : 0;
  const name = words.slice(0, end);
  if (joined && /\s/.test(name) && !OWN_CAPITALS.test(name)) return name;
  return isRole(words) ? beforeRole(words.split(/\s+/)) : words;
}

function beforeRole(words: readonly string[]): string {
  const start = roleStart(words);
  const before = words.slice(0, start).join(' ');
  if (start > 1 && start < words.length - 1 && !PAPER.test(before)) return before;
  const [first = '', second = '', third] = words;
  if (third === undefined) return '';
  // In Arabic the word for the work stands first: "مراسلة الجريدة في طوكيو".
  if (ARABIC.test(first) && ROLE_WORDS.has(first)) return '';
  return hasGivenName(first) && !isRole(second) ? `${first} ${second}` : words.join(' ');
}

// "Senior Crime Reporter": what kind of work it is stands before the word for it.
function roleStart(words: readonly string[]): number {
  let start = words.length - 1;
  if (!ROLE_WORDS.has(words[start]!.toLowerCase())) return words.length;
  while (start > 0 && ROLE_KINDS.has(words[start - 1]!.toLowerCase())) start--;
  return start;
}

// "Jane Doe Apr. 28": the number went before, the month is left.
function withoutMonth(words: string): string {
  const all = words.split(/\s+/);
  const last = all.at(-1) ?? '';
  return all.length > 2 && last.length > 2 && monthNamed(last, null) !== null ? all.slice(0, -1).join(' ') : words;
}

// Names in a row without a comma part where an agency or another given name begins.
function apart(words: string): string[] {
  const names: string[][] = [[]];
  const all = words.split(/\s+/);
  for (const [at, word] of all.entries()) {
    const current = names.at(-1)!;
    const begins =
      current.length >= 2 &&
      (isAgency(all.slice(at).join(' ')) || (all.length >= 4 && all.length - at >= 2 && begun(current, word)));
    if (begins) names.push([word]);
    else current.push(word);
  }
  return names.map((name) => name.join(' ').replace(AND_LAST, ''));
}

function begun(current: readonly string[], word: string): boolean {
  return /^\p{Lu}/u.test(word) && hasGivenName(word) && !hasGivenName(current.at(-1)!);
}
