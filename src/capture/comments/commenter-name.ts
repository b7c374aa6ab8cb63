import { ANSWER_BEHIND } from './answers.ts';
import { COMMENT_NOUNS } from './comment-words.ts';
import { withoutRank } from './ranks.ts';
import { AGO } from '../dates/time-words.ts';
import { timeOf } from '../dates/times.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { lowerCase } from '../text/lower-case.ts';

/** A word such as "says" behind a name. */
export const SAYS =
  /(?:\s+(?:says on|says|said|wrote|writes|commented|sagte?|schreibt|schrieb|meint|a dit|dit|a écrit|écrit|dice|dijo|escribió|ha scritto|scrive|disse|diz|zegt|schreef|säger|skriver|sier|siger|pisze|napisał\(?a?\)?|пишет|говорит|сказал|(?:на)?писал\(?а?\)?|hat geschrieben|escreveu|skrev|komentoi|より)|(?<=[a-z])says)\s*[:：]?$/iu;
const WRITTEN_BY =
  /^(?:(?:kommentar|comment|commentaire|comentario|comentário|commento) (?:von|by|from|de|di|da)|(?:written|posted|submitted) by|geschrieben von|(?:rédigé|publié|écrit) par|escrito por|by|von|par|por|di|av|af|door)\s+/iu;
// What stands before a name: a sign that folds the comment, a bullet.
const FOLD = /^(?:\[[–—−+-]\]|[•·▪]\s)\s*/u;
const COUNTED = /^(?:[#＃№]\s?\d{1,5}[.:)]?|(?:comment (?:number |no\.? )?)?\d{1,5}[.:)])\s+/iu;
const COUNT_BEHIND = /\s*[•·|,–—-]\s*[#＃№]\s?\d{1,5}[\s•·|,–—-]*$/u;
// Some pages mask the names of those who write: "una*****".
const NOT_A_NAME = /[\p{L}\d]\**$|[\p{L}\d][.)"'”’»*!\]:]$|[\p{L}\d]\.\)$|[\p{Emoji_Presentation}]$/u;
// Asked of text in lower case.
const NO_NAME = new RegExp(
  `^(?:${COMMENT_NOUNS}|image|images|foto|photo|picture|video)(?:$|[^\\p{L}])|^\\d{1,2}[:.]\\d{2}|^(?:results|page|seite|página|pagina|strona) \\d|^\\d+\\s(?:likes?|votes?|repl(?:y|ies)|reactions?)$|(?:^|[^\\p{L}])(?:${AGO})|(?:updated|published|posted|aktualisiert|publiziert|veröffentlicht|publié|mis à jour|actualizado|publicado|aggiornato|modified|edited|answered|asked)$`,
  'u',
);
// "H. v. Lee" is no sentence.
const SENTENCE = /[,;]\s\p{Ll}|(?<=[\p{L}\d]{2})[.!?]\s+\p{L}.*\s\p{L}|[。、！？]/u;
// What a line goes on with, and a step on the way through a site: ", Orme Bureau", "Home›Jobs".
const PART = /^[,;|]|\p{L}\s?›\s?\p{L}/u;
/** How many characters the name of somebody who comments has at most. */
export const LONGEST_NAME = 50;

/** The name that a line or the start of one holds, without words such as "says" or "by"; null where it holds a sentence. */
export function nameIn(value: string): string | null {
  const name = withoutRank(value.replace(COUNTED, '').replace(FOLD, ''))
    .replace(COUNT_BEHIND, '')
    .replace(SAYS, '')
    .replace(ANSWER_BEHIND, '')
    .replace(WRITTEN_BY, '')
    .replace(/[\s:：,–—|•·(-]+$/, '');
  if (!isShaped(name)) return null;
  const lower = lowerCase(name);
  if (NO_NAME.test(lower) || phraseOf(lower) || (/\d/.test(name) && timeOf(name) !== null)) return null;
  return NOT_A_NAME.test(name) && !SENTENCE.test(name) ? name : null;
}

function isShaped(name: string): boolean {
  const isShort = name !== '' && name.length <= LONGEST_NAME && name.split(/\s+/).length <= 6;
  return isShort && !PART.test(name) && (/\p{L}/u.test(name) || /^\d{3,}$/.test(name));
}
