/** How many lines of a capture its page shows at most. */
export const lastShownLine = 5000;

/** Whether a capture's page may show a line, so that a link can lead to it. */
export function isShownLine(line: number): boolean {
  return line <= lastShownLine;
}
