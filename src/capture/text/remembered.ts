import { unitAt } from './characters.ts';

const SLOTS = 1024;
const LONGEST = 300;

/**
 * The same pure function, which keeps what it made of the short texts it was last asked for. A page repeats its lines and
 * several steps ask the same of each; the memory is bounded.
 */
export function remembered<T extends object | string | null>(read: (text: string) => T): (text: string) => T {
  const inAny = rememberedByLanguage(read);
  return (text) => inAny(text, null);
}

/** The same of a function that asks for the language of the page as well; what it made in another language is forgotten. */
export function rememberedByLanguage<T extends object | string | null>(
  read: (text: string, language: string | null) => T,
): (text: string, language: string | null) => T {
  const known = new Array<{ text: string; value: T } | undefined>(SLOTS).fill(undefined);
  let last: string | null = null;
  return (text, language) => {
    if (text.length > LONGEST || text === '') return read(text, language);
    if (language !== last) known.fill(undefined);
    last = language;
    const slot = slotOf(text);
    const kept = known[slot];
    if (kept?.text === text) return kept.value;
    const value = read(text, language);
    known[slot] = { text, value };
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
