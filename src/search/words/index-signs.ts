/**
 * Private characters that are put into the index's text. The index takes them for punctuation and keeps them, so that the
 * text can be told from what was done to it.
 */
export const joint = '\ue002'; // before a space that the text does not have
export const hiddenStart = '\ue000';
export const hiddenEnd = '\ue001';

/** What follows the character that stands for another: the number of that one, in two private characters. */
export function keptCharacter(character: string): string {
  const number = character.charCodeAt(0);
  return String.fromCharCode(keptFrom + (number >> 8), keptFrom + 0x100 + (number & 0xff));
}

/** The character that was kept so. */
export function characterKept(kept: string): string {
  return String.fromCharCode(((kept.charCodeAt(0) - keptFrom) << 8) | (kept.charCodeAt(1) - keptFrom - 0x100));
}

const keptFrom = 0xe100;

/** What stands for the signs that have a meaning in HTML. */
export const signs = new Map([
  ['<', '\ue003'],
  ['>', '\ue004'],
  ['&', '\ue005'],
]);
