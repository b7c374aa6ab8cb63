/** A function of a text that remembers its answers; after `most` of them it begins anew, so that it never grows further. */
export function memo<T>(answer: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    if (known.size >= most) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
