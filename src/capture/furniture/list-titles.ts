/** First words of a line that names the list which a page shows, such as a tag's archive, in lower case with a bar between two. */
export const LIST_TITLES: readonly string[] = [
  'tag archives: | tag archive: | category archives: | category archive: | author archives: | monthly archives: | daily archives:',
  'archive for | archives for | tag archiv: | tag-archiv: | schlagwort-archive: | schlagwort-archiv: | kategorie-archive: | monatsarchive:',
  'archives par mot-clé : | archives de catégorie : | archives du mot-clé | archives mensuelles | archives quotidiennes',
  'archivo de la etiqueta: | archivo de la categoría: | archivos por etiqueta: | archivos mensuales | archivos de la categoría',
  'archivi tag: | archivi categoria: | archivio per tag | arquivo da tag: | arquivos da tag: | arquivo da categoria: | arquivos da categoria:',
  'tagarchief: | categoriearchief: | archiwum tagu: | archiwum kategorii: | архив метки: | архив рубрики: | архив за',
];
