import { answeredIn } from './answers.ts';
import { invites } from './comment-forms.ts';
import { COMMENT_NOUNS, REPLY_NOUNS } from './comment-words.ts';
import { endsPair, unitAt } from '../text/characters.ts';
import { lowerCase } from '../text/lower-case.ts';
import { remembered } from '../text/remembered.ts';

// All of these are asked of text in lower case.
const NUMBER = '\\d{1,3}(?:[.,\\s]\\d{3})+|\\d{1,6}';
const ONE = 'one|ein|eine|un|una|uno|um|uma|een|en|ett|et|jeden|один';
const SHOWS =
  '(?:(?:there (?:are|is)|showing|shows?|view|see|read|join|load|all|alle|insgesamt|zeige|dieser (?:artikel|beitrag) hat|afficher|voir|lire|les|ver|los|mostrar|leggi|vedi|bekijk|se|visa|zobacz|全|全部|共|총)\\s*){0,3}';
const ABOUT =
  '(?:\\s*(?:on|to|for|about|zu|zum|auf|sur|à|pour|en|a|sobre|su|per|em|op|om|på|til|do|na|к|на)\\s.{2,200})?';
const AFTER =
  '(?:\\s+(?:so far|im forum lesen →|im forum lesen|anzeigen|lesen|ansehen|anschauen|kommentar schreiben|kommentieren|add yours|total))?';
const COUNTER = '(?:\\s*(?:件|条|條|개|則|건)\\s*(?:の|的)?)?';
const COUNT_FIRST = new RegExp(
  `^[±+(]?\\s*(?:forum:\\s*)?${SHOWS}(?:(${NUMBER})|${ONE})\\+?${COUNTER}\\s*[-‐]?(?:reader\\s+|user\\s+|user-|leser)?(?:${COMMENT_NOUNS})${AFTER}${ABOUT}[.:)]?$`,
  'u',
);
const NOUN_FIRST = `(?:(?:all|view|show|read|عدد|alle|toutes?|todos) |全部|所有|网友|網友|전체)?(?:${COMMENT_NOUNS})`;
const COUNT_LAST = new RegExp(
  `^${NOUN_FIRST}\\s*[:：|·•]?\\s*[\\[(（]?\\s*(${NUMBER})\\s*(?:件|条|條|개)?\\s*[\\])）]?:?${AFTER}$`,
  'u',
);
const REPLIES_TO = new RegExp(`^(?:(${NUMBER})|${ONE})\\s*(?:${REPLY_NOUNS})${ABOUT.slice(0, -1)}[.:]?$`, 'u');
const REPLIES_ALONE = new RegExp(`^(?:${NUMBER})\\s*(?:${REPLY_NOUNS})$`, 'u');
// "3 posts • Page 1 of 1"
const POSTS = new RegExp(
  `^(${NUMBER})\\s*(?:posts?|beiträge?|messages?|mensajes?)\\s*[•·|]\\s*(?:page|seite|página)\\s\\d+`,
  'u',
);
const JAPANESE = new RegExp(
  `^「.{1,100}」(?:への|に対する)\\s?(${NUMBER})\\s?件の?(?:フィードバック|コメント|返信)$`,
  'u',
);
// With other words than these a number in brackets may count the answers to one comment.
const RESPONSE_WORDS =
  'responses|réponses|respuestas|respostas|(?:vos )?réactions|vos avis|your views|discussion|diskussion|diskuse|diskuze|conversation|opiniones|opinie|обсуждение';
const RESPONSES = new RegExp(`^(?:${RESPONSE_WORDS})\\s?\\((${NUMBER})\\)$`, 'u');
const SHAPES = [COUNT_FIRST, COUNT_LAST, REPLIES_TO, POSTS, JAPANESE, RESPONSES];
// What all of them begin with: hardly any line does.
const STARTS = new RegExp(
  `^(?:[±+(]?\\s*(?:forum:\\s*)?${SHOWS}(?:\\d|${ONE})|${NOUN_FIRST}|${RESPONSE_WORDS}|「)`,
  'u',
);
const BEHIND_SIGN = /\s*[•·|–—-]\s+\p{L}/u;
const SOON = 60;
// Asked of the text as it stands.
const ONE_STARTS = 'oOeEuUjJоО';
const STARTS_WITH_ONE = new RegExp(`^(?:${ONE})\\s`, 'iu');
const ZERO = 48;
const NINE = 57;
const BARE = /^\d{1,5}$/;
const LONGEST = 240;

/** Reads a line that states how many comments a page has, such as "4 Comments", "コメント（4件）" or "2 thoughts on “…”". */
export const statedCountOf = remembered((value: string): number | null => {
  if (value.length > LONGEST || !(holdsDigitSoon(value) || startsWithOne(value))) return null;
  if (answeredIn(value) !== null) return null;
  const whole = lowerCase(value);
  if (!STARTS.test(whole)) return null;
  const lower = withoutInvitation(whole);
  const found = SHAPES.map((shape) => shape.exec(lower)).find((match) => match !== null);
  if (!found) return null;
  return found[1] === undefined ? 1 : Number(found[1].replace(/\D/g, ''));
});

// "210 Comments • Add a comment"
function withoutInvitation(lower: string): string {
  const at = lower.search(BEHIND_SIGN);
  return at > 0 && invites(lower.slice(at)) ? lower.slice(0, at) : lower;
}

function startsWithOne(value: string): boolean {
  return ONE_STARTS.includes(value.charAt(0)) && STARTS_WITH_ONE.test(value);
}

function holdsDigitSoon(value: string): boolean {
  let before = 0;
  for (let at = 0; at < value.length && before <= SOON; at++) {
    const unit = unitAt(value, at);
    if (unit >= ZERO && unit <= NINE) return true;
    if (!endsPair(value, at)) before++;
  }
  return false;
}

/** Whether a line counts answers and does not say to what, such as "4 replies". */
export function countsReplies(value: string): boolean {
  return value.length < 40 && startsWithDigit(value) && REPLIES_ALONE.test(lowerCase(value));
}

function startsWithDigit(value: string): boolean {
  const unit = value.charCodeAt(0);
  return unit >= ZERO && unit <= NINE;
}

/** Reads a line that is a whole number and nothing else. */
export function bareCountOf(value: string): number | null {
  return BARE.test(value) ? Number(value) : null;
}
