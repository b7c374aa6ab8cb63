/** Words that stand between a caption and its credit, as alternatives of a pattern. */
export const CREDIT_WORDS = [
  '(?:featured |main |lead |cover |header |top )?(?:photo|image)|photos?(?: by| courtesy(?: of)?| credit)?|images?(?: credits?| source| by)?|pictures?(?: by| credit)?|photograph(?:s|y)?(?: by)?|pics?',
  'credits?|illustration|graphic|file photo|ap photo|screenshot',
  'fotos?|bild(?:er)?|bildquelle|bildnachweis|quelle|grafik|crédit(?:s)?(?: photo)?|photos?|imagen|crédito|fotografía|foto di|immagine|imagem|beeld',
  'zdjęcie|fot\\.|фото|фотография|写真(?:提供)?|撮影|画像|图片来源|图|摄影|圖|사진|صورة|الصورة',
].join('|');

/** The word before a credit that dots part from it, as an alternative of a pattern; others begin sentences with dots in them. */
export const DOTTED_CREDIT = '(?:[Cc]redits?|CREDITS?)(?:\\.{3}|…)';

/** Agencies and signs that tell a credit in brackets from other words in brackets, as alternatives of a pattern. */
export const AGENCIES = [
  'AP Photo|Getty Images?|AFP via|/AP\\b|/AFP\\b|/REUTERS|/Reuters\\b|Reuters/|REUTERS/|AFP/|EPA/|dpa/|/dpa\\b|PA Wire|Pool/|via AP|via REUTERS|via Reuters',
  'Shutterstock|iStock|Unsplash|Alamy|Wikimedia|File [Pp]hoto|Photo by|Photo:|Foto:|Bild:|Symbolbild|Archivbild|Archivfoto|提供|撮影|共同|新华社发|摄|뉴시스|연합뉴스|제공|/CBC\\b|Canadian Press',
].join('|');

/** Agencies and words that only the credit of a picture names, as alternatives of a pattern. */
export const PICTURE_CREDITS =
  'AP Photos?|AFP Photo|Reuters Photo|Getty Images?|Shutterstock|iStock|Alamy|Unsplash|Photo(?: by|:)|File [Pp]hoto|EPA-EFE|Foto:|Bild:';

/** Agencies that send pictures beside reports, as alternatives of a pattern for the whole of a name in any case. */
export const CREDITING_AGENCIES =
  'ap|ap photo|associated press|reuters|afp|epa|epa-efe|efe|dpa|apa|pa|keystone|ntb|tt|ritzau|lusa|ansa|tass|anadolu|anadolu agency|xinhua|kyodo|sputnik';

/** Words that tell the credit of a picture in brackets on a line of its own, as alternatives of a pattern. */
export const BRACKETED_CREDIT_WORDS = '제공|촬영|자료사진|사진=';

/** Words that say of a credit that it is a photographer's, as alternatives of a pattern. */
export const PHOTO_WORDS =
  'photos?|photograph(?:ed|s|y)?|pictures?|images?|fotos?|fot\\.|foto di|bild|zdjęcie|фото|写真|撮影|摄|摄影|사진(?:\\s?출처)?';

/** Words that a caption begins with, as alternatives of a pattern; a language a line. */
export const CAPTION_LABELS = [
  // The second is the name of a sign that a program drew beside the caption.
  '(?:image|media|photo|picture) caption(?:,|:)?\\s|photo_camera\\s',
  'legende\\s?:|bildlegende\\s?:|bildunterschrift\\s?:|légende\\s?:|pie de foto\\s?:|didascalia\\s?:|bildtekst\\s?:|bildtext\\s?:|onderschrift\\s?:|podpis\\s?:',
  '(?:图注|圖說|图说|圖注|写真説明|사진\\s?설명)\\s?[:：]?\\s?',
].join('|');
