/** A character of a script that puts no space between words and whose index therefore holds single characters. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
