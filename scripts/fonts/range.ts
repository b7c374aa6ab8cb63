/** Whether a code point is in a range as CSS writes it: "U+20-7E, U+A0". */
export function within(range: string): (code: number) => boolean {
  const spans = [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, first, last = first]) => ({
    first: parseInt(first!, 16),
    last: parseInt(last!, 16),
  }));
  return (code) => spans.some(({ first, last }) => first <= code && code <= last);
}
