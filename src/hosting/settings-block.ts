/** A block of a server's settings, as a text of its own. */
export function block(head: string, lines: string[]): string {
  return `${inner(head, lines).join('\n')}\n`;
}

/** The lines of a block within another. */
export function inner(head: string, lines: string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];
}
