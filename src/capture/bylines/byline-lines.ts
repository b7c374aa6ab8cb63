import {
  AUTHOR_WORDS,
  BY_WORDS,
  EAST_ASIAN_AUTHOR_WORDS,
  EAST_ASIAN_EDITOR_WORDS,
  EAST_ASIAN_NOBODY,
  EAST_ASIAN_ROLES,
} from './by-words.ts';
import { DATE_WORDS } from '../dates/date-words.ts';
import { anyHabits, daysNamed, unified } from '../dates/dates.ts';
import { untilTail } from './byline-tail.ts';
import { isKnownName, isRole, type Names, namesIn } from './person-names.ts';
import { kindAt, SPACE } from '../text/characters.ts';
import { rememberedByLanguage } from '../text/remembered.ts';

/** The names on a line that may be a byline; none where the line is the word that means "by" and nothing else. */
export interface BylineText extends Names {
  kind: 'by' | 'author' | 'editor' | 'alone';
}

const LONGEST = 160;
const LONGEST_WORD = 40;
const DESK_WORDS = 3;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const OPENING = '^[(（\\[【■◆●△▲◎—–*/／]*\\s*';
const BY = new RegExp(`${OPENING}(?:${BY_WORDS.join('|')})(\\s*[:=]\\s*|\\s+)`, 'iu');
const AUTHOR = new RegExp(`${OPENING}(?:${AUTHOR_WORDS.join('|')})(\\s*[:=]\\s*|\\s+)`, 'iu');
const GLUED = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)(?=\p{Lu}\p{Ll})/u;
const ALONE = new RegExp(`^(?:${[...BY_WORDS, ...AUTHOR_WORDS].join('|')})\\s*:?$`, 'iu');
const EAST_ASIAN = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}ー々]';
const EAST_AUTHOR = new RegExp(
  `${OPENING}(?:${[...EAST_ASIAN_AUTHOR_WORDS, ...EAST_ASIAN_EDITOR_WORDS].join('|')})\\s*[:=・/|●■◎]*\\s*(?=${EAST_ASIAN}|[A-Z])`,
  'u',
);
const EAST_EDITOR = new RegExp(EAST_ASIAN_EDITOR_WORDS.join('|'), 'u');
const EAST_NAME = `${EAST_ASIAN}{1,8}(?:[\\s·・]${EAST_ASIAN}{1,8})?`;
const EAST_NAMES = new RegExp(`^${EAST_NAME}(?:\\s?[、,・\\s]\\s?${EAST_NAME}){0,4}`, 'u');
// "李松/山城晚报", "[北沢みのり,Kawabe]": the name, and whom its bearer writes for.
const EAST_AT_PAPER = new RegExp(
  `^(?:(${EAST_ASIAN}{2,5})\\s?/\\s?\\p{Script=Han}{2,10}(?:报|網|网|社|新闻|杂志|周刊)|\\[(${EAST_ASIAN}{2,8})[,、]\\s?[^\\]]{2,20}\\])$`,
  'u',
);
const EAST_LENGTH =
  /^(?:\p{Script=Han}{1,5}|[\p{Script=Han}々ー\p{Script=Hiragana}\p{Script=Katakana}]{0,8}[々ー\p{Script=Hiragana}\p{Script=Katakana}]\p{Script=Han}?|\p{Script=Hangul}{2,4})$/u;
const LATIN_BY = /^by\s+/iu;
const PLACES = '(?:[가-힣]{2,6}(?:[,=·)\\]】]\\s?|\\s)){0,3}';
const FULL_NAME =
  '[가-힣]{2,4}|[\\p{Script=Han}々]{2,6}|[\\p{Script=Han}々]{1,4}\\s?[\\p{Script=Han}々ぁ-んァ-ヶ]{1,5}';
const EAST_ROLE = new RegExp(
  `^[(【\\[=/\\s]*${PLACES}((?:${FULL_NAME})(?=\\s?(?:${EAST_ASIAN_ROLES.join('|')}))(?:\\s?\\S{2,6}\\s외\\s?\\d+명)?)\\s?(?:${EAST_ASIAN_ROLES.join('|')})?[)】\\]]?(?:\\s*[\\w.+-]{1,40}@[\\w.-]{3,60})?$`,
  'u',
);
const CLOCK =
  /\d{1,2}[:.h]\d{2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|h)\b)?(?:\s(?:[a-z]{1,3}t|gmt|utc|ist)\b)?|\d{1,2}\s?(?:[ap]\.?m\.?|uhr)\b/giu;
const DATE_WORD = new RegExp(
  `(?<!\\p{L})(?:${[...DATE_WORDS.published, ...DATE_WORDS.updated].join('|')})\\p{L}*(?!\\p{L})`,
  'giu',
);
const EDGES = ',–—-';
// Browsers in a terminal number the links: "By [8]Ann Lee".
const LINK_NUMBER = /\[\d{1,3}\]/gu;
const PARTS = /\s*(?:[|•·｜]|\s\/\s|\s{3,}|(?<=\S)(?=(?:作者|记者|撰文|责编|责任编辑):))\s*/u;

/** The names that a line gives after a word that means "by", whatever else stands on it; null for any other line. */
export const bylineOn = rememberedByLanguage((value, language): BylineText | null => {
  if (value.length > LONGEST || value.length < 2 || /[!?。！？…]$/u.test(value)) return null;
  if (value.length <= LONGEST_WORD && ALONE.test(value)) return { kind: 'alone', names: [], role: false };
  for (const part of partsOf(value, language)) {
    const names = IDEOGRAPHS.test(part) ? eastAsian(part) : (afterBy(part) ?? afterAuthor(part));
    if (names) return names;
  }
  return null;
});

/** The names on a line without such a word: the line is names, roles, dates and signs and nothing else. */
export function bareNames(value: string, language: string | null): Names | null {
  if (value.length > LONGEST || /[!?。！？…:]$/u.test(value)) return null;
  const parts = partsOf(value, language).map((part) => namesIn(untilTail(part)));
  const known = parts.flatMap((names) => (names?.names.some(isKnownName) ? [names] : []));
  if (known.length === 0) return parts[0] ?? null;
  return { names: known.flatMap(({ names }) => names), role: known.some(({ role }) => role) };
}

// Dates part the names from the rest as bars and dots do.
const partsOf = rememberedByLanguage((value, language): readonly string[] => {
  const text = unified(value).replace(LINK_NUMBER, '');
  const parts = (/\d/.test(text) ? withoutTimes(text, language) : text).split(PARTS);
  return parts.map((part) => withoutEdges(part)).filter((part) => part !== '');
});

function withoutEdges(part: string): string {
  let start = 0;
  let end = part.length;
  while (start < end && isEdge(part, start)) start++;
  while (end > start && isEdge(part, end - 1)) end--;
  return part.slice(start, end);
}

function isEdge(part: string, at: number): boolean {
  return (kindAt(part, at) & SPACE) !== 0 || EDGES.includes(part[at]!);
}

function withoutTimes(text: string, language: string | null): string {
  const days = daysNamed(text, anyHabits(language));
  const bare = days.reduceRight((left, { start, end }) => `${left.slice(0, start)}|${left.slice(end)}`, text);
  return bare.replace(CLOCK, '|').replace(DATE_WORD, '|');
}

function afterBy(part: string): BylineText | null {
  const by = BY.exec(part)?.[0] ?? GLUED.exec(part)?.[0];
  if (by === undefined) return null;
  const text = untilTail(part.slice(by.length));
  const names = namesIn(text) ?? (isDesk(text) ? { names: [text], role: true } : null);
  return names && { ...names, kind: 'by' };
}

// "By our correspondent", "von Redaktion": the page names no person.
function isDesk(text: string): boolean {
  return text.split(/\s+/).length <= DESK_WORDS && isRole(text);
}

// "Text size", "Author archive": without a colon the word may be the first of something else.
function afterAuthor(part: string): BylineText | null {
  const [word, sign] = AUTHOR.exec(part) ?? [];
  const names = word === undefined ? null : namesIn(untilTail(part.slice(word.length)));
  if (!names || (sign?.trim() === '' && !names.names.every(isKnownName))) return null;
  return { ...names, kind: 'author' };
}

function eastAsian(part: string): BylineText | null {
  const { start, text } = afterEastAuthor(part);
  if (start !== '' && /^[A-Z]/.test(text)) return inLatin(text);
  const names = start === '' ? eastAlone(part) : whileNames(EAST_NAMES.exec(text)?.[0] ?? '');
  const kind = EAST_EDITOR.test(start) ? 'editor' : 'author';
  if (!names || names.length > 30 || EAST_ASIAN_NOBODY.has(names.trim())) return null;
  return { kind, names: [names.trim()], role: true };
}

// "采写：本报记者 李松": one word for an author may follow the other.
function afterEastAuthor(part: string): { start: string; text: string } {
  const first = EAST_AUTHOR.exec(part)?.[0] ?? LATIN_BY.exec(part)?.[0] ?? '';
  const rest = part.slice(first.length);
  const second = first === '' ? '' : (EAST_AUTHOR.exec(rest)?.[0] ?? '');
  return { start: first + second, text: rest.slice(second.length) };
}

// What is too long for a name is the text of something else, as is all behind it.
function whileNames(text: string): string {
  const tokens = text.split(/(\s?[、,・\s]\s?)/u);
  const end = tokens.findIndex((token, at) => at % 2 === 0 && !EAST_LENGTH.test(token));
  return end < 0 ? text : tokens.slice(0, Math.max(0, end - 1)).join('');
}

function eastAlone(part: string): string | undefined {
  const [, before, inside] = EAST_AT_PAPER.exec(part) ?? [];
  const name = before ?? inside;
  return name !== undefined && isKnownName(name) ? name : EAST_ROLE.exec(part)?.[1];
}

function inLatin(text: string): BylineText | null {
  const names = namesIn(untilTail(text));
  return names && { ...names, kind: 'author' };
}
