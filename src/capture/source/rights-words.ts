import { PAPER } from '../bylines/paper-words.ts';

const YEARS = '(?:(?:19|20)\\d\\d(?:\\s?[-–—]\\s?(?:(?:19|20)?\\d\\d)?)?[.,]?\\s*(?:[-–—|]\\s*)?)?';
const NAME = '([^.,;|\\d–]{3,60}?)';
const BEHIND = '(?:\\s*\\d{4}|\\s+and (?:its )?(?:affiliat|licens).*|\\s*(?:版权所有|版權所有|all rights reserved).*)?';
const HOLDER = new RegExp(
  `^(?:(?:©|\\(c\\)|copyright)\\s*)+${YEARS}(?:by\\s+)?${NAME}${BEHIND}(?:[.,;|–]|\\s-\\s|$)`,
  'iu',
);
const ADDRESS = new RegExp(
  `^(?:(?:©|\\(c\\)|copyright)\\s*)+${YEARS}(?:by\\s+)?((?!www\\.)[\\p{L}\\d-]{2,30}(?:\\.[a-z]{2,4}){1,2})(?![\\p{L}\\d@.-]*[\\p{L}\\d@])`,
  'iu',
);
const NAME_FIRST = new RegExp(`^${NAME}\\s*©\\s*(?:(?:19|20)\\d\\d|all rights|alle rechte|copyright)`, 'iu');
const YEAR_FIRST = /^(?:19|20)\d\d\s+([^.,;|\d–]{3,60}?)\.\s+all rights reserved/iu;
const COMPANY =
  /\b(?:inc|ltd|llc|gmbh|ag|plc|corp|company|limited|media|medien\w*|group|verlag\w*|mediengruppe|newspapers|publishing|publications|ediciones|editora|editrice|éditions|s\.?a|srl)\b/i;
/** What the names of papers end with, glued to another word or behind it, and those of companies do not. */
const PAPER_END =
  /(?:spiegel|welt|zeitung|blatt|anzeiger|bote|kurier|nachrichten|shimbun|posten|bladet|avisen|week|times)$/iu;

/** What a statement of rights says of who holds them: a name, or the site's address in its place. */
export interface RightsHolder {
  name: string;
  /** Whether the name alone tells that it is a paper's or a site's own. */
  sure: boolean;
}

/** Reads who holds the rights on a line that states them; null for a company, and where nobody is named. */
export function rightsHolder(value: string): RightsHolder | null {
  const address = ADDRESS.exec(value)?.[1];
  if (address !== undefined) return { name: address, sure: true };
  const name = [HOLDER, NAME_FIRST, YEAR_FIRST].map((form) => form.exec(value)?.[1]?.trim()).find(isNoCompany);
  return name === undefined ? null : { name, sure: isPaper(name) };
}

function isNoCompany(name: string | undefined): boolean {
  return name !== undefined && !COMPANY.test(name);
}

function isPaper(name: string): boolean {
  return PAPER.test(name) || PAPER_END.test(name);
}

/** The name behind the sign for rights, whatever it is, in lower case. */
export function namedBySign(value: string): string {
  return HOLDER.exec(value)?.[1]?.toLowerCase() ?? '';
}
