const WIDE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const TOKEN = new RegExp(`[${WIDE}]|(?:(?![${WIDE}])[\\p{L}\\p{N}_])+`, 'gu');

/** The words of a text in lower case, a Han or Kana character counting as one: the tokens of the bench's score. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}
