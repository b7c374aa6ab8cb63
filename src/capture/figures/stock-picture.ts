/** What a page says of a picture that shows another day or no real thing, behind a dash; a language or two a line. */
const STOCK = [
  'Illustration|Illustrative (?:image|photo|picture)|Stock (?:image|photo)|File (?:image|photo|picture)|Library (?:image|picture)',
  "Photo d['’]illustration|Image d['’]illustration|Photo d['’]archives?|Photo prétexte|Symbolbild|Symbolfoto|Archivbild|Archivfoto",
  "Imagen (?:de archivo|ilustrativa)|Foto de archivo|Foto d['’]archivio|Immagine d['’]archivio|Foto (?:de arquivo|ilustrativa)|Imagem ilustrativa",
  'Archieffoto|Arkivbild|Arkivfoto|Zdjęcie (?:ilustracyjne|archiwalne)|Ilustrační foto',
].join('|');
const DASH = /\s[-–—]\s/;
const BEHIND_DASH = new RegExp(`^(.{25,}?)\\s[-–—]\\s((?:${STOCK})(?:\\s[^.!?]{2,40})?)$`, 'u');

/** A caption, and behind a dash what says that its picture is an illustration and whose; null for any other text. */
export function stockPicture(text: string): RegExpExecArray | null {
  return DASH.test(text) ? BEHIND_DASH.exec(text) : null;
}
