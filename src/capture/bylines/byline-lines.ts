import { anyCase } from '../text/any-case.ts';
import { PICTURE_AGENCIES } from './agencies.ts';
import { AUTHOR_WORDS, BY_WORDS, BY_WORDS_OF, EAST_ASIAN_OTHER_WORK, OUR_OWN } from './by-words.ts';
import { DATE_WORDS } from '../dates/date-words.ts';
import { anyHabits, daysNamed, unified } from '../dates/dates.ts';
import { withoutWeekdayOf } from '../dates/weekdays.ts';
import { OPENING } from './byline-opening.ts';
import { untilTail } from './byline-tail.ts';
import { eastAsian } from './east-asian-bylines.ts';
import type { BylineText } from './byline-text.ts';
import { invertedNames } from './inverted-names.ts';
import { isOwnUnnamed, isPlaceBehindOwn } from './own-correspondents.ts';
import { isAgency, isKnownName, isRole, type Names, namesIn } from './person-names.ts';
import { withoutBullet } from '../text/bullets.ts';
import { kindAt, SPACE } from '../text/characters.ts';
import { isShareList } from '../furniture/share-list.ts';
import { isPostSignature } from '../text/post-signature.ts';
import { rememberedByLanguage } from '../text/remembered.ts';

const LONGEST = 160;
const NO_BYLINE_ENDS = '!?。！？…';
const NO_NAMES_ENDS = `${NO_BYLINE_ENDS}:`;
const LONGEST_WORD = 40;
const ROLE_ONLY_WORDS = 3;
const MOST_OTHERS = 8;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const BY = new RegExp(`${OPENING}(?:${[...OUR_OWN, ...BY_WORDS].join('|')})(\\s*[:=]\\s*|\\s+)`, 'iu');
const AUTHOR = new RegExp(`${OPENING}(?:${AUTHOR_WORDS.join('|')})(\\s*[:=]\\s*|\\s+)`, 'iu');
const GLUED = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)(?=\p{Lu}[\p{Ll}.])/u;
const ALONE = new RegExp(`^(?:${[...BY_WORDS, ...AUTHOR_WORDS].join('|')})\\s*:?$`, 'iu');
const CLOCK =
  /(?:[月火水木金土日]曜日?|星期[一二三四五六日天]|周[一二三四五六日])|(?:午前|午後|上午|下午|오전|오후)|\d{1,2}[:.h]\d{2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|h)\b)?(?:\s(?:[a-z]{1,3}t|gmt|utc|ist)\b)?|\d{1,2}\s?(?:[ap]\.?m\.?|uhr)\b/giu;
const DATE_WORD = new RegExp(
  `(?<!\\p{L})(?:${anyCase([...DATE_WORDS.published, ...DATE_WORDS.updated].join('|'))})\\p{L}*(?!\\p{L})`,
  'gu',
);
// A page that names the author and links the name as well: "Ann Lee By Ann Lee".
const DOUBLED = new RegExp(`^(.{4,}?)\\s+((?:${BY_WORDS.join('|')})\\s+\\1)$`, 'iu');
const START = 4;
const WITH_PICTURES = new RegExp(`(?:/\\s?|\\svia\\s)(?:${PICTURE_AGENCIES})|^(?:${PICTURE_AGENCIES})(?!\\p{L})`, 'iu');
// "AP Photo/Ann Lee", "Foto di Bo Ash".
const PICTURE_FIRST =
  /^(?:\p{L}{2,7}[\s-])?(?:photos?|photographs?|fotos?|fot\.|fotografi[ae]s?|bild|bilder|beeld|zdj(?:\.|ęci[ea])|imagen|illustrations?|фото|تصوير|عدسة)(?:[\s:/.]|$)/iu;
// Papers in Arabic set the place before the name: "بيروت: ليلى منصور".
const ARABIC_PLACE =
  /^(?!تصوير|عدسة|صورة|ترجمة|تحرير|المصدر)[\p{Script=Arabic} ]{3,20}?(?:\s[–-]|:)\s+(?=\p{Script=Arabic}+\s\p{Script=Arabic})/u;
const EDGES = ',–—-';
// Browsers in a terminal number the links, and leave brackets for pictures: "By [8]Ann Lee", "[]By Ann Lee".
const LINK_NUMBER = /\[\d{0,3}\]/gu;
// One of these is in every sign that parts, and sooner seen.
const MAY_PART = /[|•·｜/\\:\t]|\s{3}|\s[–—-]\s(?:by\s|كتب)/i;
// "文｜余聪 图｜李明": a bar behind a word for what somebody did stands for a colon.
const WORK = ['文', ...EAST_ASIAN_OTHER_WORK].join('|');
const PARTS = new RegExp(
  `\\s*(?:(?<!(?:^|\\s)(?:${WORK})\\s?)(?:[|•｜\\t]|(?<![가-힣])·|·(?![가-힣]))|(?<=\\s)(?=(?:${WORK})\\s?[|｜])|\\s\\/\\s|\\\\|\\s{3,}|\\s[–—-]\\s(?=[Bb]y\\s|كتبت?[\\s:–-])|(?<=\\S\\s?)(?=(?:作者|记者|記者|撰文):)|(?<=\\S)(?=(?:责编|责任编辑|(?<!责任)编辑):))\\s*`,
  'u',
);

/** The names that a line gives after a word that means "by", whatever else stands on it; null for any other line. */
export const bylineOn = rememberedByLanguage((value, language): BylineText | null => {
  if (
    value.length > LONGEST ||
    value.length < 2 ||
    NO_BYLINE_ENDS.includes(value.charAt(value.length - 1)) ||
    isPostSignature(value)
  )
    return null;
  if (value.length <= LONGEST_WORD && ALONE.test(value)) return { kind: 'alone', names: [], role: false };
  for (const part of partsOf(value, language)) {
    const names = IDEOGRAPHS.test(part) ? eastAsian(part) : (afterBy(part, language) ?? afterAuthor(part));
    if (names) return names;
  }
  return null;
});

/** The names on a line without such a word: the line is names, roles, dates and signs and nothing else. */
export function bareNames(value: string, language: string | null): Names | null {
  if (value.length > LONGEST || NO_NAMES_ENDS.includes(value.charAt(value.length - 1)) || namesOthers(value))
    return null;
  const inverted = value.includes(', ') ? invertedNames(value) : null;
  if (inverted) return { names: inverted, role: false };
  const texts = partsOf(value, language).map((part) => part.replace(ARABIC_PLACE, ''));
  const parts = texts.map((part) => namesIn(untilTail(part)));
  if (parts.every((names) => !names?.role) && othersIn(texts, parts) > MOST_OTHERS) return null;
  const known = parts.flatMap((names) => (names?.names.some(isKnownName) ? [names] : []));
  if (known.length === 0) return parts[0] ?? null;
  return { names: known.flatMap(({ names }) => names), role: known.some(({ role }) => role) };
}

// "Ann Lee (44): her last ride through Orme": the headline of another report may begin with a name.
function othersIn(texts: readonly string[], parts: readonly (Names | null)[]): number {
  const wordsIn = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length;
  return wordsIn(texts) - wordsIn(parts.flatMap((found) => found?.names ?? []));
}

// Who posted what a report shows, who took its picture, and on what it may be shared.
function namesOthers(value: string): boolean {
  return (
    isPostSignature(value) ||
    PICTURE_FIRST.test(value) ||
    WITH_PICTURES.test(value) ||
    isBesideAgency(value) ||
    isOwnUnnamed(value) ||
    isShareList(value.toLowerCase())
  );
}

// "Ann Lee/AP": who stands beside an agency with no word for "by" took the picture.
function isBesideAgency(value: string): boolean {
  const at = value.lastIndexOf('/');
  return at > 0 && isAgency(value.slice(at + 1).trim()) && !isAgency(value) && !isAgency(value.slice(0, at).trim());
}

// Dates part the names from the rest as bars and dots do.
const partsOf = rememberedByLanguage((value, language): readonly string[] => {
  const text = undoubled(withoutBullet(withoutLinkNumbers(unified(value))));
  const parts = partedBySigns(/\d/.test(text) ? withoutTimes(text, language) : text);
  return parts.map((part) => undoubled(withoutEdges(part))).filter((part) => part !== '');
});

// The pattern is slow, and few lines come back to how they start.
function undoubled(text: string): string {
  return text.includes(text.slice(0, START), START) ? text.replace(DOUBLED, '$2') : text;
}

function withoutLinkNumbers(text: string): string {
  return text.includes('[') ? text.replace(LINK_NUMBER, '') : text;
}

function partedBySigns(text: string): string[] {
  return MAY_PART.test(text) ? text.split(PARTS) : [text];
}

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
  const bare = days.reduceRight(
    (left, { day, start, end }) => `${withoutWeekdayOf(left.slice(0, start), day, language)}|${left.slice(end)}`,
    text,
  );
  return bare.replace(CLOCK, '|').replace(DATE_WORD, '|');
}

function afterBy(part: string, language: string | null): BylineText | null {
  const by = BY.exec(part)?.[0] ?? GLUED.exec(part)?.[0];
  if (by === undefined) return null;
  const text = untilTail(part.slice(by.length));
  const names = namesIn(text) ?? (isRoleAlone(text) ? { names: [text], role: true } : null);
  if (!names || !isSaidIn(language, by, names)) return null;
  return isPlaceBehindOwn(by, text) && !names.names.some(isKnownName) ? null : { ...names, kind: 'by' };
}

// "Da" means "by" in Italian, and in German "since": elsewhere than in its own languages such a word is one of those before names only.
function isSaidIn(language: string | null, by: string, { names }: Names): boolean {
  const languages = BY_WORDS_OF[by.trim().toLowerCase()];
  return !languages || language === null || languages.includes(language) || names.some(isKnownName);
}

// "By our correspondent", "von Redaktion": the page names no person.
function isRoleAlone(text: string): boolean {
  return text.split(/\s+/).length <= ROLE_ONLY_WORDS && isRole(text);
}

// "Text size", "Author archive": without a colon the word may be the first of something else.
function afterAuthor(part: string): BylineText | null {
  const [word, sign] = AUTHOR.exec(part) ?? [];
  const names = word === undefined ? null : namesIn(untilTail(part.slice(word.length)));
  if (!names || (sign?.trim() === '' && !names.names.every(isKnownName))) return null;
  return { ...names, kind: 'author' };
}
