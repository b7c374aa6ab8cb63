const MOST = 4096;
const LONGEST = 300;

/**
 * The same pure function, which keeps what it made of the short texts it was last asked for. A page repeats its lines and
 * several steps ask the same of each; the memory is bounded.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    if (known.has(text)) return known.get(text) as T;
    if (known.size >= MOST) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
