import { isKnownName } from './person-names.ts';

const AFTER_NAMES =
  'in|on|at|aus|am|um|vom|für|for|from|à|los|em|из|в|last|special|exclusively|has|was|ist|war|follow|folgen|view|read|see|more|beeld|fotos?|photos?|bild|bilder|zdjęcia|фото|illustration|photographs?|schließen';
// With a capital these may be part of a name: "Loïc Le Clerc", "Li Na", "George W Bush".
const LOWER_AFTER_NAMES = /(?:,|\s)\s*(?:le|il|na|no|w|is)(?:\s|$).*$/su;
// "Jelle Bos en Anna Visser" are two, "Ann Lee en Madrid" is one.
const AND_OR_IN = /(?:,|\s)\s*(?:en|i)\s(.*)$/su;
// "Miami Today" and "USA Today" are papers, "Ann Lee Today at 5" is not.
const DAY_AFTER_NAMES = /(?<=\S\s+\S+)(?<!\sUSA)\s+(?:yesterday|today)(?:\s|$).*$/isu;
const DAY = /yesterday|today/iu;
// "Ann Lee in Berlin and Bo Ash in London".
const PLACE_BETWEEN =
  /,?\s(?:in|à|aus|en|em|i)(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?=(?:,|,?\s(?:and|und|et|y|e|en|och|og)|\s&)\s\p{Lu})/gu;
const TAIL = new RegExp(
  `\\s*(?:[–—*]|\\s-\\s|\\(|(?<![\\p{L}\\d])\\d|\\s[\\w.+-]+@[\\w-]+\\.\\w|@|(?:,|\\s)\\s*(?:${AFTER_NAMES})(?:\\s|$)).*$`,
  'isu',
);

// "Ann Lee (now) and Bo Ash (earlier)": who follows an event in turns.
const TURN =
  /\s\((?:now|earlier|before|previously|until \d[^()]*|jetzt|zuvor|früher|vorher|maintenant|plus tôt|ahora|antes|nu|eerder|tidigare)\)/giu;

/** A text that begins with names, without what a byline says after them: a place, a day, an address, other words. */
export function untilTail(text: string): string {
  const alone = text.replace(TURN, '').replace(PLACE_BETWEEN, (place) => (isTwo(place) ? place : ''));
  const names = withoutPlace(alone.replace(TAIL, '').replace(LOWER_AFTER_NAMES, ''));
  return DAY.test(names) ? names.replace(DAY_AFTER_NAMES, '') : names;
}

function withoutPlace(text: string): string {
  const [place, rest = ''] = AND_OR_IN.exec(text) ?? [];
  if (place === undefined) return text;
  return isTwo(place) ? text.slice(0, -rest.length) + withoutPlace(rest) : text.slice(0, -place.length);
}

// Behind "and" stands a person, behind "in" a place.
function isTwo(place: string): boolean {
  const [, ...words] = place.trim().split(/\s+/);
  return words.length > 1 && isKnownName(words.join(' '));
}
