/**
 * A text in lower case, every character at its own place: those that would become two stay as they are. Patterns without
 * the flag for any case are made ready several times sooner, and are asked of this.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, lowerOne).join('');
}

function lowerOne(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
