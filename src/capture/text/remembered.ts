import { unitAt } from './characters.ts';

const SLOTS = 1024;
const LONGEST = 300;

/**
 * The same pure function, which keeps what it made of the short texts it was last asked for. A page repeats its lines and
 * several steps ask the same of each; the memory is bounded.
 */
export function remembered<T extends object | string | number | null>(read: (text: string) => T): (text: string) => T {
  const inAny = rememberedByLanguage(read);
  return (text) => inAny(text, null);
}

/** The same of a function that asks for the language of the page as well; what it made in another language is forgotten. */
export function rememberedByLanguage<T extends object | string | number | null>(
  read: (text: string, language: string | null) => T,
): (text: string, language: string | null) => T {
  // Two lists of one kind each: to look into one of either kind would cost more than what it saves.
  const texts = new Array<string>(SLOTS).fill('');
  const values = new Array<T | null>(SLOTS).fill(null);
  let last: string | null = null;
  return (text, language) => {
    if (text.length > LONGEST || text === '') return read(text, language);
    if (language !== last) texts.fill('');
    last = language;
    const slot = slotOf(text);
    if (texts[slot] === text) return values[slot] as T;
    const value = read(text, language);
    texts[slot] = text;
    values[slot] = value;
    return value;
  };
}

// A few of its characters tell a text from most others, and are sooner looked at than all of them. The last of two in one
// slot is kept.
function slotOf(text: string): number {
  const { length } = text;
  const ends = unitAt(text, 0) * 31 + unitAt(text, length - 1);
  return (ends * 31 + unitAt(text, length >> 1) * 7 + unitAt(text, length >> 2) * 3 + length) % SLOTS;
}
