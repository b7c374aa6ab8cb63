const MOST = 4096;
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
  const known = new Map<string, T>();
  let last: string | null = null;
  return (text, language) => {
    if (text.length > LONGEST) return read(text, language);
    if (known.size >= MOST || language !== last) known.clear();
    last = language;
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const value = read(text, language);
    known.set(text, value);
    return value;
  };
}
