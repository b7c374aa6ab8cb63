// Words a minute that readers of their own language read silently, and characters a minute for those who put no space between
// words: the means of the International Reading Speed Texts (Trauzettel-Klosinski and Dietz, 2012). Korean was not among them.
const WORDS: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
const CHARACTERS: Record<string, number> = { ja: 357, zh: 255 };
/** What stands in for a language that is not in the tables: about the mean of those that are. */
const OTHER_WORDS = 184;
const OTHER_CHARACTERS = 300;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The minutes that a text takes to read, at least 1: its words at the language's words a minute, and its Chinese and
 * Japanese characters, which no spaces part into words, at its characters a minute.
 */
export function readingMinutes(text: string, language: string | null): number {
  const main = language?.split('-')[0] ?? '';
  const characters = text.match(unspaced)?.length ?? 0;
  const words = (characters > 0 ? text.replace(unspaced, ' ') : text).match(word)?.length ?? 0;
  const minutes = words / (WORDS[main] ?? OTHER_WORDS) + characters / (CHARACTERS[main] ?? OTHER_CHARACTERS);
  return Math.max(1, Math.round(minutes));
}
