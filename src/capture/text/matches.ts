/**
 * Every match of a global pattern in a text, as `matchAll` gives them; that one makes the pattern anew for each text, which
 * costs more than to look for it in a line. Throws where the pattern matches no character at all.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') throw new Error(`${pattern} matches nothing`);
    matches.push(match);
  }
  return matches;
}
