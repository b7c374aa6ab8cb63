/** Files that browsers show as text: how their names end, and their media types. All but captures in an older encoding are UTF-8. */
export const textTypes = [
  { ending: '.txt', type: 'text/plain' },
  { ending: '.md', type: 'text/markdown' },
  { ending: '.csv', type: 'text/csv' },
] as const;

/** The value of `Content-Type` of such a file: without the encoding, browsers take text for one of the older ones. */
export function textType(type: string): string {
  return `${type}; charset=utf-8`;
}
