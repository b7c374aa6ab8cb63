/** A run of an excerpt's text; `marked` where it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Takes Pagefind's excerpt apart, text with `<mark>` around whole words; punctuation at a word's ends is left unmarked. */
export function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((part, index) =>
      index % 2 === 1 ? markedPieces(unescaped(part)) : [{ text: unescaped(part), marked: false }],
    )
    .filter(({ text }) => text !== '');
}

/** A word without the punctuation at its ends; the word itself where it is nothing else. */
export function bareWord(word: string): string {
  return /^[^\p{L}\p{N}]*(.*?)[^\p{L}\p{N}\p{M}]*$/su.exec(word)?.[1] || word;
}

function markedPieces(word: string): Piece[] {
  const bare = bareWord(word);
  const start = word.indexOf(bare);
  return [
    { text: word.slice(0, start), marked: false },
    { text: bare, marked: true },
    { text: word.slice(start + bare.length), marked: false },
  ];
}

// Pagefind writes these two as references and leaves an ampersand alone.
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
