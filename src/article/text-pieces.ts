/** About how long a piece is, in characters: who looks for signs in a text keeps an account of those of a piece until its end. */
const PIECE = 20_000;

/** Whether a text is more than one piece. */
export function isLong(text: string): boolean {
  return text.length > PIECE;
}

/** A text in pieces that can be made Markdown, or read as it, one by one: each but the first begins between two letters. */
export function textPieces(text: string): string[] {
  const starts = [0];
  for (let at = PIECE; at < text.length; at += PIECE) {
    at = betweenLetters(text, at);
    if (at < text.length) starts.push(at);
  }
  return starts.map((start, n) => text.slice(start, starts[n + 1]));
}

// Where a text can be cut, at this index or after it: neither letter there means anything to Markdown. Else its length.
function betweenLetters(text: string, index: number): number {
  // To look back at each place would take several times as long.
  const letters = /\p{L}(?=\p{L})/gu;
  letters.lastIndex = Math.max(0, index - 1);
  return letters.test(text) ? letters.lastIndex : text.length;
}
