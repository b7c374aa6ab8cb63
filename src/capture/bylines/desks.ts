/** Who signs for a paper where no person does, as the last word of a line, in lower case; a language a line. */
const DESKS: ReadonlySet<string> = new Set(
  `
correspondent correspondents reporter reporters writer writers staff desk bureau newsroom
redaktion onlineredaktion
rédaction
redacción
redazione
redação
redactie
redaksjonen
toimitus
`
    .trim()
    .split(/\s+/),
);
/** The same as the first word, before the paper's name or an agency's: "Redazione ANSA". */
const DESKS_FIRST: ReadonlySet<string> = new Set('rédaction redacción redazione redação redactie redacció'.split(' '));
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;
const LAST_OF_WORDS = /[\s-]/u;
const BOARD = /\beditorial board$/iu;

/** Whether a line is a desk of the paper and nothing else: "Staff Reporter", "HT Correspondent", "Online-Redaktion". */
export function isDesk(value: string): boolean {
  const words = value.toLowerCase().split(LAST_OF_WORDS);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !/^\p{Lu}/u.test(value)) return false;
  return DESKS.has(words.at(-1)!) || DESKS_FIRST.has(words[0]!) || BOARD.test(value);
}
