import { hiddenEnd, hiddenStart, joint, keptCharacter, signs } from './index-signs.ts';
import { unspaced } from './unspaced.ts';
import { oneForm } from './variants.ts';

/**
 * A text as the index gets it: Chinese and Japanese spelt out with spaces, each character in the one form that stands for
 * all its variants. `shownText` gives the text back.
 */
export function indexText(text: string): string {
  if (!changing.test(text)) return text;
  const bare = text.replace(added, '');
  return unspaced.test(bare) ? spelt(bare) : withoutSigns(bare);
}

function withoutSigns(text: string): string {
  return [...signs].reduce((written, [sign, other]) => written.replaceAll(sign, other), text);
}

function spelt(text: string): string {
  let before = ' ';
  let written = '';
  for (const character of text) {
    written += (parted(before, character) ? `${joint} ` : '') + (signs.get(character) ?? inOneForm(character));
    before = character;
  }
  return written;
}

/** A text as the index is asked for it: as it stands there, without what only gives the text back. */
export function askedText(text: string): string {
  return indexText(text).replace(added, '');
}

// What makes a text another one in the index; most texts have nothing of it.
const changing = new RegExp(`[${[...signs.keys()].join('')}\\ue000-\\ue2ff]|${unspaced.source}`, 'u');

// Of the private characters, those that may come into the index's text; the text itself loses any that it has.
const added = /[\ue000-\ue2ff]/g;

/** Words that the index finds at the end of a text and no reader sees. */
export function hiddenText(words: string[]): string {
  return words.length > 0 ? ` ${hiddenStart}${words.join(' ')}${hiddenEnd}` : '';
}

// Punctuation stays with the character before it, so that a phrase reads on across it.
function parted(before: string, character: string): boolean {
  if (/\s/.test(before)) return false;
  return unspaced.test(character) || (unspaced.test(before) && /[\p{L}\p{N}]/u.test(character));
}

function inOneForm(character: string): string {
  const form = unspaced.test(character) && character.length === 1 ? oneForm(character) : character;
  return form === character ? character : form + keptCharacter(character);
}
