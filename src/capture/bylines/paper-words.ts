const OF_PAPERS =
  'times|post|weekly|gazette|herald|courier|journal|tribune|chronicle|mercury|observer|telegraph|guardian|examiner|argus|echo|écho|advertiser|sentinel|ledger|bulletin|dispatch|zeitung|tageblatt|anzeiger|rundschau|kurier|bote|allgemeine|blatt|diario|periódico|correo|jornal|folha|corriere|gazzetta|giornale|matin|dépêche|courant|dagblad|tidende|avis|posten|gazeta|noviny|heraldo|gaceta|faro|noticiero|vanguardia|courrier|nouvelliste|républicain|dauphiné|progrès|messaggero|mattino|krant|koerier|nieuwsblad|tidningen|allehanda|kuriren|dagbladet|morgenpost|abendblatt|volksblatt|volksstimme|merkur|landbote';
const OF_OTHERS_TOO =
  'news|register|standard|independent|daily|today|press|star|mail|express|record|nachrichten|presse|noticias';
const UNSPACED = '新聞|新報|新报|日報|日报|時報|时报|晚報|晚报|周刊|週刊|周報|周报|신문|일보|صحيفة|جريدة|газета|вести';

/** Words that hardly anything but papers takes into its name, in several languages. */
export const PAPER_ALONE = new RegExp(`(?<!\\p{L})(?:${OF_PAPERS})(?!\\p{L})|${UNSPACED}`, 'iu');

/** Words that papers in several languages take into their names; a menu has some of them too. */
export const PAPER = new RegExp(`(?<!\\p{L})(?:${OF_PAPERS}|${OF_OTHERS_TOO})(?!\\p{L})|${UNSPACED}|通信`, 'iu');
