/** What is said of a word that mixes scripts: what stands before it, the word in quotation marks, and what follows. */
export function mixedNote(word: string, scripts: string): [before: string, word: string, after: string] {
  const why = ` mixes letters of ${scripts} script, which can look alike: it may pass for another word.`;
  return ['The word ', `“${word}”`, why];
}
