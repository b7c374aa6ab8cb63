/** What a box in a review tells of what it is of, before a colon and in lower case, a bar between two; a language a line. */
export const FACT_LABELS: ReadonlySet<string> = new Set(
  [
    'director|directed by|running time|run time|runtime|certificate|rated|rating|cast|starring|stars|screenplay|genre|release date|released|in cinemas|distributor|venue|box office|tickets|until|publisher|pages|price|isbn|label|producer|composer|conductor|choreographer|opening hours|cuisine',
    'regie|laufzeit|länge|darsteller|besetzung|mit|fsk|altersfreigabe|genre|kinostart|start|verleih|verlag|seiten|preis|drehbuch|kamera|ort|spielort|vorstellungen|label|übersetzung',
    'réalisateur|réalisatrice|réalisation|durée|avec|genre|sortie|distribution|scénario|éditeur|éditions|prix|lieu|label|mise en scène',
    'dirección|director|directora|reparto|intérpretes|duración|género|estreno|guion|guión|editorial|páginas|precio|país|lugar',
    'regia|durata|interpreti|genere|uscita|sceneggiatura|editore|pagine|prezzo|paese|luogo',
    'direção|realização|elenco|duração|género|gênero|estreia|roteiro|argumento|editora|páginas|preço',
    'regisseur|regie|speelduur|duur|met|genre|uitgever|uitgeverij|pagina’s|prijs|acteurs|scenario|te zien in',
    'regi|instruktør|skådespelare|medverkande|skuespillere|speltid|spilletid|längd|lengde|förlag|forlag|sidor|sider|premiär|premiere',
  ].flatMap((row) => row.split('|')),
);
