import { PICTURE_AGENCIES } from '../bylines/agencies.ts';
import { bylineOn } from '../bylines/byline-lines.ts';
import { isKnownName } from '../bylines/person-names.ts';
import { CREDITING_AGENCIES } from './credit-words.ts';

const LONGEST = 100;
const MOST_WORDS = 4;
const LONGEST_ALONE = 24;
// The last of several holders, behind a stroke or "via".
const LAST = /^(.*\S)(?:\s?\/\s?|,?\svia\s)(\S.*)$/u;
const PICTURES = new RegExp(`^(?:${PICTURE_AGENCIES})`, 'iu');
const ALONE = new RegExp(`^(?:${PICTURE_AGENCIES})(?: images?| photos?| pictures?)?$`, 'iu');
const AGENCY = new RegExp(`^(?:${CREDITING_AGENCIES})$`, 'iu');
const OTHER = /[.!?。:|)(]/u;

/**
 * The credit of a picture that stands alone on a line without a word for it: "Ann Lee/Reuters", "Getty Images". Null for any
 * other line; a place or a section beside an agency that sends reports as well ("Berlin/dpa") is none.
 */
export function bareCredit(value: string): string | null {
  if (value.length > LONGEST) return null;
  return (value.length <= LONGEST_ALONE && ALONE.test(value)) || isHeld(value) ? value : null;
}

function isHeld(value: string): boolean {
  if (!(value.includes('/') || value.includes(' via ')) || OTHER.test(value)) return false;
  const [, holder, agency] = LAST.exec(value) ?? [];
  if (holder === undefined || agency === undefined || !mayHold(holder)) return false;
  const taken = PICTURES.test(agency) || (AGENCY.test(agency) && isKnownName(holder));
  return taken && bylineOn(value, null) === null;
}

function mayHold(holder: string): boolean {
  return /^\p{Lu}/u.test(holder) && holder.split(/\s+/).length <= MOST_WORDS;
}
