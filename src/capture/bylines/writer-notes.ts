const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}.'’-]+){1,3}";

/** What a note below a report says of who wrote it, behind the name: "is the author of", "is a freelance reporter". */
const WRITES: Readonly<Record<string, string>> = {
  en: '(?:writes (?:about|for|on)|covers|reports on|is (?:the author of|an? (?:[\\p{L}-]+ ){0,3}(?:writer|reporter|journalist|columnist|novelist|correspondent)))',
  de: '(?:schreibt (?:für|über)|ist (?:(?:der |die )?Autor|(?:eine? )?(?:freier? )?(?:Journalist|Redakteur|Korrespondent|Schriftsteller))(?:in)?)',
  fr: "est (?:l['’]aut(?:eure?|rice)|(?:une? )?(?:journaliste|romanci(?:er|ère)|écrivaine?|chroniqueu(?:r|se)|correspondante?))",
  es: 'es (?:(?:el |la )?autora?|(?:una? )?(?:periodista|escritora?|novelista|columnista|corresponsal))',
  pt: 'é (?:(?:o |a )?autora?|(?:uma? )?(?:jornalista|escritora?|romancista|colunista|correspondente))',
  it: "è (?:(?:l['’])?aut(?:ore|rice)|(?:una? )?(?:giornalista|scrit(?:tore|trice)|editorialista|corrispondente))",
  nl: 'is (?:(?:de )?auteur van|(?:een )?(?:freelance ?)?(?:journaliste?|schrij(?:ver|fster)|romancier|columniste?|correspondente?))',
  sv: 'är (?:författare|(?:en )?(?:frilans)?(?:journalist|skribent)|krönikör|korrespondent)',
  pl: 'jest (?:autor(?:em|ką)|dziennikar(?:zem|ką)|pisar(?:zem|ką)|publicyst(?:ą|ką)|felietonist(?:ą|ką))',
};

/** What such a note says of anybody, right behind the name. */
const SAYS: Readonly<Record<string, string>> = {
  en: 'is|was|has|writes|covers|reports|edits|works|teaches|lives|joined',
  de: 'ist|war|hat|schreibt|berichtet|arbeitet|lehrt|leitet|lebt|studiert',
  fr: 'est|a|écrit|travaille|couvre|enseigne|vit',
  es: 'es|ha|escribe|trabaja|cubre|vive',
  pt: 'é|escreve|trabalha|cobre|vive',
  it: 'è|ha|scrive|lavora|si occupa|vive',
  nl: 'is|was|schrijft|werkt|woont',
  sv: 'är|har|skriver|arbetar|jobbar|bevakar',
  da: 'er|har|skriver|arbejder|dækker',
  pl: 'jest|pisze|pracuje',
};

const NOTE = new RegExp(`^${NAME} (?:${Object.values(WRITES).join('|')})(?!\\p{L})`, 'u');
const BEHIND_NAME = new RegExp(`^ (?:${Object.values(SAYS).join('|')})(?!\\p{L})`, 'u');
const SHORTEST_NOTE = 40;
const LONGEST_NOTE = 300;

/** Whether a line tells who wrote the report above it. */
export function isWriterNote(value: string): boolean {
  return value.length < LONGEST_NOTE && NOTE.test(value);
}

/** Whether a line tells about somebody, beginning with the name, however that is written. */
export function isNoteOn(name: string, value: string): boolean {
  if (value.length < SHORTEST_NOTE || value.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return false;
  return BEHIND_NAME.test(value.slice(name.length, name.length + SHORTEST_NOTE));
}
