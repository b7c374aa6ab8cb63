/** First words of a line that lets the reader size the text, in lower case with a bar between two. */
export const TEXT_SIZES: readonly string[] = [
  'text size: | font size: | change text size | schriftgröße: | taille du texte : | taille du texte: | tamaño del texto',
  'tamaño letra | cambiar tamaño del texto | tamanho do texto | tamanho da fonte | dimensione testo | dimensioni testo | tekstgrootte',
  'wielkość tekstu | размер шрифта | ukuran font | yazı boyutu | حجم الخط | 文字サイズ',
];
