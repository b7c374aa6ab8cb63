/**
 * Private characters that are put into the index's text. The index takes them for punctuation and keeps them, so that the
 * text can be told from what was done to it.
 */
export const joint = '\ue002'; // before a space that the text does not have
export const hiddenStart = '\ue000';
export const hiddenEnd = '\ue001';
export const keptFrom = 0xf0000; // what a character's number is raised by where it follows the one that stands for it

/** What stands for the signs that have a meaning in HTML. */
export const signs = new Map([
  ['<', '\ue003'],
  ['>', '\ue004'],
  ['&', '\ue005'],
]);
