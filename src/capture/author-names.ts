const BY =
  /^(?:(?:words|story|written|reported|article|text|report)\s+by|by|von|von:|por|par|di|door|av|af|tekst:|text:|autor(?:in|en)?|auteur|autore|author|автор|текст)(?:\s*:\s*|\s+)(?=\p{Lu}|\p{Lo})/iu;
const LOCAL =
  /^(?:文\s*[=＝:：・／/]|文・|取材・文\s*[=＝:：]?|執筆[=＝:：]|【?記者[:：]|作者[:：]|记者[:：]?|記者[:：]?|기자\s*=|بقلم[:：]?|كتب[:：]?)\s*(?=\S)/u;
const LOCAL_END =
  /^[(（【[]?\s*([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー・、\s]{2,24}?)\s*(?:記者|기자|특파원)\s*[)）】\]]?(?:\s*[\w.+-]{1,40}@[\w.-]{3,60})?$/u;
const NAME =
  /^(?:(?:d[eiau]|del|della|van|von|der|den|ter|la|le|el|al|bin|ben|y|zu|dos|da)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:d[eiau]|del|della|van|von|der|den|ter|la|le|el|al|bin|ben|y|zu|dos|da)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;
const AFTER_NAMES =
  /\s*(?:[|•·–—]|\s[-/]\s|\s{2}|,?\s+(?:published|updated|posted|on|in|for|am|um|le|el|il)\s|,?\s*\(|,?\s+\d).*$/iu;
const BETWEEN_NAMES = /\s*(?:,|;|&|\s(?:and|und|et|y|e|en|och|og|i)\s)\s*/u;
const LONGEST = 120;

/** The names in a line that says who wrote a report, as they stand; null where it may say something else. */
export function authorsOf(value: string): string | null {
  return value.length > LONGEST ? null : (latinNames(value) ?? localNames(value));
}

function latinNames(value: string): string | null {
  const by = BY.exec(value)?.[0];
  if (by === undefined) return null;
  const names = value.slice(by.length).replace(AFTER_NAMES, '').trim();
  return names !== '' && names.split(BETWEEN_NAMES).every((name) => NAME.test(name)) ? names : null;
}

function localNames(value: string): string | null {
  const start = LOCAL.exec(value)?.[0];
  const names = start === undefined ? LOCAL_END.exec(value)?.[1] : value.slice(start.length);
  return names && names.length <= 30 && !/[。、.!?！？]$/.test(names) ? names.trim() : null;
}
