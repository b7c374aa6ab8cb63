import { PUBLISHERS } from './publishers.ts';

const FORMS = new Set(PUBLISHERS.flatMap(({ forms }) => forms));

/** Words that papers in several languages take into their names. */
export const PAPER =
  /\b(?:times|post|gazette|herald|courier|journal|tribune|chronicle|mercury|observer|telegraph|guardian|examiner|argus|echo|advertiser|sentinel|news|ledger|register|standard|independent|daily|today|press|star|mail|express|record|bulletin|dispatch|zeitung|nachrichten|tageblatt|anzeiger|rundschau|kurier|bote|allgemeine|presse|blatt|diario|periódico|noticias|correo|jornal|folha|corriere|gazzetta|giornale|matin|dépêche|courant|dagblad|tidende|avis|posten|gazeta|noviny)\b|新聞|新报|日報|日报|時報|时报|通信|신문|일보|صحيفة|جريدة|газета|вести/iu;

/** Whether a line, in lower case with single spaces, is the name of a known publisher and nothing else. */
export function isKnownPaper(key: string): boolean {
  return FORMS.has(key);
}
