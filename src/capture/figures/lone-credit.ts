import { AGENCIES } from '../bylines/agencies.ts';
import { PAPER } from '../bylines/paper-words.ts';

const LONGEST = 90;
const BY =
  /^(?:[Pp]hoto(?:graph|graphie)?s?|[Ff]oto(?:graf[ií]as?)?s?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?) (?:by|von|par|de|di|door|av) \p{Lu}[^.:;!?]{2,60}$/u;
const IN_BRACKETS = /^\((.*)\)$/u;
const IN_CAPITALS = /^([\p{Lu}'’.-]+(?: [\p{Lu}'’.-]+){1,3}), ([\p{Lu}'’.&-]+(?: [\p{Lu}'’.&-]+){1,5})$/u;

/** What is known of a line that may be the credit of a picture and nothing else. */
export interface LoneCredit {
  credit: string;
  /** Whether it is one only where a caption stands above it. */
  needsCaption: boolean;
}

/** A credit in words on a line of its own: "Photograph by Jo Ash for the Echo", "JO ASH, ORME ECHO". Null for any other line. */
export function loneCredit(value: string): LoneCredit | null {
  if (value.length > LONGEST) return null;
  const bare = value.replace(IN_BRACKETS, '$1');
  if (BY.test(bare)) return { credit: bare, needsCaption: false };
  const holder = IN_CAPITALS.exec(value)?.[2];
  const held = holder !== undefined && (PAPER.test(holder) || AGENCIES.has(holder.toLowerCase()));
  return held ? { credit: value, needsCaption: true } : null;
}
