/** Words in brackets behind whom a caption names, as alternatives of a pattern over lower-case text; a language a line. */
const WHERE = [
  '(?:(?:front|back|far|top|second from|third from) )?(?:left|right|centre|center|middle|front)|pictured(?: \\p{L}+)?|above|below',
  'links|rechts|mitte|(?:zweite|zweiter|dritte|dritter) von (?:links|rechts)|l|[lrm]\\.|v\\.\\s?l\\.|im bild|vorne|hinten',
  '(?:à |au )?(?:gauche|droite|centre)|g\\.?|ci-dessus|en photo',
  '(?:a la |en el )?(?:izquierda|derecha|izq\\.|dcha\\.|centro)|en la (?:foto|imagen)',
  '(?:a |al )?(?:sinistra|destra|centro)|nella foto|in foto|(?:à |ao )?(?:esquerda|direita)|na foto',
  'midden|(?:tweede|derde) van (?:links|rechts)|t\\.[vh]\\.|(?:til |till )?(?:venstre|høyre|højre|vänster|höger)',
].join('|');

/** How a caption says what or where in its picture is to be seen, as alternatives of a pattern over lower-case text; a language a line. */
const SHOWS = [
  '(?:^|,\\s)pictured(?:,| (?:here|in|at|on|with|above|left|right|during|outside)(?!\\p{L}))|,\\sseen here(?!\\p{L})',
  '(?:from )?left to right(?!\\p{L})|^(?:from |\\()?left:|(?:in|from) (?:a|an|this) (?:file|stock|undated|archive|library) (?:photo|photograph|picture|image)(?!\\p{L})',
  ',\\s(?:(?:far|second from|third from) )?(?:left|right|center|centre),',
  '\\((?:file|stock|archive|library) (?:photo|picture|image)\\)$',
  'von links(?: nach rechts)?\\s?[:,(]|von links nach rechts|\\((?:archiv|symbol)(?:bild|foto)\\)$|auf (?:einem|diesem) (?:archiv|symbol)?(?:bild|foto)$',
  "de gauche à droite|(?:photo|image) d[’']archives?\\)?$|image d[’']illustration",
  'de izquierda a derecha|(?:imagen|foto|fotografía) de archivo\\)?$',
  "da sinistra(?: a destra)?\\s?[:,]|(?:foto|immagine) d[’']archivio\\)?$|da esquerda para a direita|(?:foto|imagem) de arquivo\\)?$",
  'van links naar rechts|v\\.l\\.n\\.r\\.|archief(?:foto|beeld)\\)?$|(?:fra|från) (?:venstre|vänster)\\s?[:,]|od lewej\\s?[:,]',
  'слева направо|архивное фото|左から|右から|資料写真|왼쪽부터',
].join('|');

const POINTING = new RegExp(`\\((?:${WHERE})\\)|${SHOWS}`, 'u');

/** Whether a text in lower case says where in a picture something is to be seen, as nothing but a caption does. */
export function pointsAtPicture(lower: string): boolean {
  return POINTING.test(lower);
}
