/** A stretch of a text, from `start` up to but not including `end`, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a text has one of these words, as a whole word, whatever the case, the accents and the form of its apostrophes. */
export function occurrences(text: string, words: string[]): Stretch[] {
  const pattern = wordPattern(words);
  if (pattern === null) return [];
  const { letters, origins } = traced(text);
  return [...letters.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: origins[index]!,
    end: origins[index + match.length]!,
  }));
}

/** A text in the form in which two words are compared: without accents, in lower case, with straight apostrophes. */
export function folded(text: string): string {
  // Most texts have nothing that could be taken apart.
  const plain = simple.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/[‘’ʼ]/g, "'");
}

const simple = /^[\0-\x7f‘’“”–—]*$/;

function wordPattern(words: string[]): RegExp | null {
  const choices = words
    .map(folded)
    .filter((word) => word.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => edge([...word].at(0)!, '<!') + escaped(word) + edge([...word].at(-1)!, '!'));
  return choices.length > 0 ? new RegExp(choices.join('|'), 'gu') : null;
}

function escaped(word: string): string {
  // Words in a row may stand on two lines.
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

// A word must not begin or end inside another, except in scripts that put no space between words.
function edge(letter: string, look: '!' | '<!'): string {
  return unspaced.test(letter) || !/[\p{L}\p{N}]/u.test(letter) ? '' : `(?${look}[\\p{L}\\p{N}])`;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

// The folded text, and for each of its units (and its end) the place in the text where it comes from.
function traced(text: string): { letters: string; origins: number[] } {
  let letters = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const fold = folded(character);
    // An accent that stands alone belongs to the letter before it: what follows begins behind it.
    for (let unit = 0; unit < fold.length; unit += 1) origins.push(at);
    letters += fold;
    at += character.length;
  }
  return { letters, origins: [...origins, at] };
}
