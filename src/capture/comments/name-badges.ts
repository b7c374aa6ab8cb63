import { BADGES } from './comment-words.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { phrasesOf } from '../text/phrases.ts';

const NUMBER = /^[#＃№]?\s?\d{1,5}(?:[.:)]|\s?pts|\s+\d{1,5})?$/;
const CHOSEN = /^(?:\S+ ){1,2}pick$|^featured by /;
const PART = / · /;
const SIGNS = /^(?:(?:\p{Emoji_Presentation}|\u200d|\ufe0f|❤)\s*)+$/u;
const AVATAR = /(?:avatar|profile (?:picture|photo|image)|profilbild|photo de profil|foto de perfil|gravatar)/i;
const BADGE_KEYS = new Set(phrasesOf(BADGES));

/** Whether a line only decorates a name: a badge such as "Moderator", an avatar's label, a number, a sign. */
export function decorates({ value, key }: MeasuredLine): boolean {
  if (value.length > 60) return false;
  return isBadge(key) || NUMBER.test(value) || AVATAR.test(value) || !/[\p{L}\p{N}]/u.test(value);
}

/** Whether a line is nothing but emoji, which may be all that a comment says. */
export function isSigns(value: string): boolean {
  return SIGNS.test(value);
}

function isBadge(key: string): boolean {
  return BADGE_KEYS.has(key) || CHOSEN.test(key) || (PART.test(key) && BADGE_KEYS.has(key.split(PART, 1)[0]!));
}
