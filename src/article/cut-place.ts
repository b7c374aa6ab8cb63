/** How far a text that is to have at most so many characters goes: to the end of a word where there is any, and of a character. */
export function cutPlace(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const space = text.lastIndexOf(' ', most - 1);
  if (space >= 0 && space > most - LONGEST_WORD) return space + 1;
  return isFirstHalf(text.charCodeAt(most - 1)) ? most - 1 : most;
}

const LONGEST_WORD = 1000;

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
