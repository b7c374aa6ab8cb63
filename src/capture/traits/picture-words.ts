/** Words, in lower case, that captions use to say where to look, in several languages. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(
  [
    'left right centre center pictured photo photos image images picture pictures screenshot links rechts archiv archivbild',
    'archivfoto symbolbild symbolfoto foto fotos fotomontage archivo imagen izquierda gauche droite zdjęcie zdjęciu bild',
  ]
    .join(' ')
    .split(' '),
);
const UNSPACED = /왼쪽|오른쪽|있다\.|写真|撮影|图为/gu;

/** Words, in lower case, that tell who somebody is that writes for a paper, in several languages. */
export const WRITER_WORDS: ReadonlySet<string> = new Set(
  [
    'writer writers reporter editor editors journalist correspondent columnist contributor author redakteur redakteurin redaktor',
    'autor autorin journaliste periodista korrespondent korrespondentin native freelance bureau jahrgang',
  ]
    .join(' ')
    .split(' '),
);

/** How many such words stand in a text without spaces between words. */
export function unspacedPictureWordsIn(text: string): number {
  return text.match(UNSPACED)?.length ?? 0;
}
