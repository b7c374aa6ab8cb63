import { BADGES } from './comment-words.ts';
import { EDITED } from '../dates/time-words.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { phrasesOf } from '../text/phrases.ts';
import { timeOf } from '../dates/times.ts';

const NUMBER =
  /^(?:[#＃№]?\s?|level )\d{1,5}(?:[.:)]|\s?pts(?:featured)?|件|\s+\d{1,5})?$|^\d{1,3}(?:[.,]\d{3}|[.,]\d\s?k|\s?k)$/i;
const CHOSEN = /^(?:\S+ ){1,2}pick$|^(?:featured|pinned) by |^liked by \D/;
const RANKED =
  /^\p{L}+ (?:subscriber|member|contributor|supporter|commenter|moderator|fan|abonnent|mitglied|abonné|suscriptor)$/u;
const PART = / · /;
const SIGNS = /^(?:(?:\p{Emoji_Presentation}|\u200d|\ufe0f|❤)\s*)+$|^[.!?…]+$/u;
const AVATAR =
  /(?:avatar|profile (?:picture|photo|image)|profilbild|photo de profil|foto de perfil|gravatar|аватар|アバター|아바타|头像|awatar)/iu;
// "· edited 3 yr. ago"
const EDITED_AT = new RegExp(
  `^[·•\\s(]*(?:last )?(?:${EDITED})(?:\\s(?:on|am|le|el|il|em))?\\s(\\d.*?|an? .*?|vor .*?|\\p{L}+ \\d.*?)(?:\\sby\\s.*)?\\)?$`,
  'u',
);
const BRACKET = /^[[(（]/;
const BRACKETS = /^[[(（]\s?|\s?[\])）]$/g;
const BADGE_KEYS = new Set(phrasesOf(BADGES));

/** Whether a line only decorates a name: a badge such as "Moderator", an avatar's label, a number, a sign. */
export function decorates({ value, key }: MeasuredLine): boolean {
  if (value.length > 60) return false;
  return isBadge(key) || NUMBER.test(value) || AVATAR.test(value) || !/[\p{L}\p{N}]/u.test(value);
}

/** Whether a line is nothing but emoji or the signs that end a sentence, which may be all that a comment says. */
export function isSigns(value: string): boolean {
  return SIGNS.test(value);
}

/** Whether words in lower case are a badge beside a name, such as "moderator". */
export function isBadge(key: string): boolean {
  return (
    BADGE_KEYS.has(key) ||
    isBracketed(key) ||
    isEdit(key) ||
    CHOSEN.test(key) ||
    RANKED.test(key) ||
    (PART.test(key) && BADGE_KEYS.has(key.split(PART, 1)[0]!))
  );
}

function isBracketed(key: string): boolean {
  return BRACKET.test(key) && BADGE_KEYS.has(key.replace(BRACKETS, ''));
}

function isEdit(key: string): boolean {
  const at = EDITED_AT.exec(key)?.[1];
  return at !== undefined && timeOf(at) !== null;
}
