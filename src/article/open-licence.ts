// Words by which a rights line leaves a text to everyone, in lower case. The names of licences are the same in every language.
const openWords = [
  'cc0',
  'cc by',
  'cc-by',
  'creative commons',
  'creativecommons.org',
  'public domain',
  'domaine public',
  'dominio público',
  'domínio público',
  'gemeinfrei',
  'общественное достояние',
  'パブリックドメイン',
  '公有领域',
  '公有領域',
  'open government licence',
  'open government license',
  'licence ouverte',
  'etalab',
  'gnu free documentation license',
];

// Words that take back what the others seem to give.
const closedWords = [
  'all rights reserved',
  'not in the public domain',
  'tous droits réservés',
  'alle rechte vorbehalten',
];

/** Whether a rights line says that anyone may pass the text on; a line that says nothing of it, and none, does not. */
export function isOpenlyLicensed(rights: string | null): boolean {
  const said = (rights ?? '').normalize('NFC').toLowerCase();
  return open.test(said) && !closed.test(said);
}

const open = anyOf(openWords);
const closed = anyOf(closedWords);

// Not in the middle of a word; Chinese and Japanese have no spaces to tell by.
function anyOf(words: string[]): RegExp {
  return new RegExp(`(?<!\\p{Script=Latin})(?:${words.join('|').replaceAll('.', '\\.')})`, 'u');
}
