const PICTURE_WORDS: ReadonlySet<string> = new Set(
  [
    'left right centre center pictured photo photos image images picture pictures screenshot links rechts archiv archivbild',
    'archivfoto symbolbild symbolfoto foto fotos fotomontage archivo imagen izquierda gauche droite zdjęcie zdjęciu bild',
  ]
    .join(' ')
    .split(' '),
);
const UNSPACED = /왼쪽|오른쪽|있다\.|写真|撮影|图为/gu;
const MAYBE_UNSPACED = /[\u2e80-\ud7ff]/;

/** Words, in lower case, that tell who somebody is that writes for a paper, in several languages. */
export const WRITER_WORDS: ReadonlySet<string> = new Set(
  [
    'writer writers reporter editor editors journalist correspondent columnist contributor author redakteur redakteurin redaktor',
    'autor autorin journaliste periodista korrespondent korrespondentin native freelance bureau jahrgang',
  ]
    .join(' ')
    .split(' '),
);

/** How many words of a line, given in lower case, are such as captions use to say where to look. */
export function pictureWordsIn(words: readonly string[], value: string): number {
  let count = 0;
  for (const word of words) if (PICTURE_WORDS.has(word)) count++;
  return MAYBE_UNSPACED.test(value) ? count + (value.match(UNSPACED)?.length ?? 0) : count;
}
