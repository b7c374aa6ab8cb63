const PARTS = /\\[pPuk]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:)|\{[\d,]+\}|\p{L}|[^]/giu;
const IN_CLASS = /\\[pPuk]\{[^}]*\}|\\u[\da-f]{4}|\\.|\p{L}-\p{L}|\p{L}|[^]/giu;

/**
 * A part of a pattern, written so that it fits capitals and small letters alike: `foto|bild` becomes `[fF][oO][tT][oO]|…`. The
 * group `(?i:…)` would say the same, but with several words in it the engine fits it to small letters alone once it no longer
 * optimises patterns, as in a process that has made many of them.
 */
export function anyCase(pattern: string): string {
  return pattern.replace(PARTS, (part) => (part.startsWith('[') && part.length > 1 ? inClass(part) : letter(part)));
}

function letter(part: string): string {
  const both = cases(part);
  return both.length > 1 ? `[${both.join('')}]` : part;
}

function inClass(part: string): string {
  return `[${part.slice(1, -1).replace(IN_CLASS, (one) => cases(one).join(''))}]`;
}

// A range has both cases as well, and what is no letter has one.
function cases(part: string): string[] {
  if (!/^\p{L}(?:-\p{L})?$/u.test(part)) return [part];
  const both = [part.toLowerCase(), part.toUpperCase()].filter((one) => one.length === part.length);
  return [...new Set([part, ...both])];
}
