import { folded } from './occurrences.ts';

/** Finds which of some forms a text has: as whole words, in any case, with or without accents, also one inside another. */
export type FormFinder = (text: string) => Set<string>;

/** Makes a finder of these forms, which must be folded. Its work grows with the text, not with the number of forms. */
export function formFinder(forms: Iterable<string>): FormFinder {
  const byWord = new Map<string, { form: string; from: number }[]>();
  for (const form of forms) {
    const [first] = form.matchAll(word);
    if (!first) continue;
    const known = byWord.get(first[0]) ?? [];
    byWord.set(first[0], known);
    known.push({ form, from: first.index });
  }
  return (text) => {
    const found = new Set<string>();
    if (byWord.size === 0) return found;
    const letters = folded(text);
    let next = 0;
    for (const first of letters.match(word) ?? []) {
      // Between two words nothing is of a word. A match with its index would cost several times as much.
      const index = letters.indexOf(first, next);
      next = index + first.length;
      for (const { form, from } of byWord.get(first) ?? []) if (standsAt(letters, form, index - from)) found.add(form);
    }
    return found;
  };
}

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
// One character of a script without spaces, or a whole word of any other.
const word = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, 'gu');
const goesOn = new RegExp(`^(?![${unspaced}])[\\p{L}\\p{N}]`, 'u');
const endsWord = new RegExp(`(?![${unspaced}])[\\p{L}\\p{N}]$`, 'u');

function standsAt(text: string, form: string, start: number): boolean {
  if (start < 0 || !text.startsWith(form, start)) return false;
  const end = start + form.length;
  return !(endsWord.test(form) && goesOn.test(text.slice(end, end + 2)));
}
