import {
  EAST_ASIAN_AUTHOR_WORDS,
  EAST_ASIAN_BESIDE,
  EAST_ASIAN_EDITOR_WORDS,
  EAST_ASIAN_NOBODY,
  EAST_ASIAN_OTHER_WORK,
  EAST_ASIAN_ROLES,
} from './by-words.ts';
import { OPENING } from './byline-opening.ts';
import { untilTail } from './byline-tail.ts';
import type { BylineText } from './byline-text.ts';
import { isKnownName, namesIn } from './person-names.ts';

const EAST_ASIAN = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}ー々]';
const EAST_AUTHOR = new RegExp(
  `${OPENING}(?:${[...EAST_ASIAN_AUTHOR_WORDS, ...EAST_ASIAN_EDITOR_WORDS].join('|')})\\s*[:=・/|●■◎]*\\s*(?=${EAST_ASIAN}|[A-Z])`,
  'u',
);
/** "记者眼" is a column. */
const SHORTEST = 2;
const EAST_EDITOR = new RegExp(EAST_ASIAN_EDITOR_WORDS.join('|'), 'u');
const EAST_NAME = `${EAST_ASIAN}{1,8}(?:[\\s·・]${EAST_ASIAN}{1,8})?`;
const EAST_NAMES = new RegExp(`^${EAST_NAME}(?:\\s?[、,・\\s]\\s?${EAST_NAME}){0,4}`, 'u');
const BESIDE = EAST_ASIAN_BESIDE.map(
  (form) =>
    new RegExp(`^${form.replace('NAME', `(${EAST_ASIAN}{2,8}|${EAST_ASIAN}{1,4}\\s${EAST_ASIAN}{1,4})`)}$`, 'u'),
);
const EAST_LENGTH =
  /^(?:\p{Script=Han}{1,5}|[\p{Script=Han}々ー\p{Script=Hiragana}\p{Script=Katakana}]{0,8}[々ー\p{Script=Hiragana}\p{Script=Katakana}]\p{Script=Han}?|\p{Script=Hangul}{2,4})$/u;
/** What a further author is called between two names: "记者 李松 通讯员 林玉". */
const OTHER_ROLE = /\s+(?:特约|实习|见习|摄影)?(?:记者|通讯员|实习生)\s+/u;
const LATIN_BY = /^by\s+/iu;
// Whose picture it is stands before a name as a place does.
const PLACES = `(?:(?!(?:${[...EAST_ASIAN_OTHER_WORK].join('|')})[\\s=·:])[가-힣]{2,6}(?:[,=)\\]】]\\s?|\\s)){0,3}`;
const FULL_NAME =
  '(?!선임|전문|인턴|수습|객원|본지|본사|사진|영상|취재|서울|부산|대구|인천|광주|대전|울산|세종|제주|도쿄|베이징|워싱턴|뉴욕|파리|런던|[가-힣]{2}부\\s)[가-힣]{2,4}(?:\\s?[·ᆞ,]\\s?[가-힣]{2,4}){0,4}|[\\p{Script=Han}々]{2,6}|[\\p{Script=Han}々]{1,4}\\s?[\\p{Script=Han}々ぁ-んァ-ヶ]{1,5}';
const EAST_ROLE = new RegExp(
  `^[(【\\[=/\\s]*${PLACES}((?:${FULL_NAME})(?=\\s?(?:${EAST_ASIAN_ROLES.join('|')}))(?:\\s?\\S{2,6}\\s외\\s?\\d+명)?)\\s?(?:${EAST_ASIAN_ROLES.join('|')})?[)】\\]]?(?:\\s*[\\w.+-]{1,40}@[\\w.-]{3,60}|\\s구독(?:하기)?)?$`,
  'u',
);

/** The names that a part of a line gives in Chinese, Japanese or Korean, with a word for an author before or behind them. */
export function eastAsian(part: string): BylineText | null {
  const { start, text } = afterEastAuthor(part);
  if (start !== '' && /^[A-Z]/.test(text)) return inLatin(text);
  const names = start === '' ? eastAlone(part) : whileNames(EAST_NAMES.exec(text)?.[0] ?? '');
  const kind = EAST_EDITOR.test(start) ? 'editor' : 'author';
  if (!names || names.trim().length < SHORTEST || names.length > 30 || EAST_ASIAN_NOBODY.has(names.trim())) return null;
  return { kind, names: names.trim().split(OTHER_ROLE), role: true };
}

// "采写：本报记者 李松": one word for an author may follow the other.
function afterEastAuthor(part: string): { start: string; text: string } {
  const first = EAST_AUTHOR.exec(part)?.[0] ?? LATIN_BY.exec(part)?.[0] ?? '';
  const rest = part.slice(first.length);
  const second = first === '' ? '' : (EAST_AUTHOR.exec(rest)?.[0] ?? '');
  return { start: first + second, text: rest.slice(second.length) };
}

// What is too long for a name, or names the work of somebody else, is the text of something else, as is all behind it.
function whileNames(text: string): string {
  const tokens = text.split(/(\s?[、,・\s]\s?)/u);
  const end = tokens.findIndex((token, at) => at % 2 === 0 && !mayBeName(token));
  return end < 0 ? text : tokens.slice(0, Math.max(0, end - 1)).join('');
}

function mayBeName(token: string): boolean {
  return EAST_LENGTH.test(token) && !EAST_ASIAN_OTHER_WORK.has(token);
}

function eastAlone(part: string): string | undefined {
  const beside = BESIDE.map((form) => form.exec(part)?.[1]).find((name) => name !== undefined && isKnownName(name));
  return beside ?? EAST_ROLE.exec(part)?.[1];
}

function inLatin(text: string): BylineText | null {
  const names = namesIn(untilTail(text));
  return names && { ...names, kind: 'author' };
}
