import type { Directory } from './directory.ts';

/** A query as Pagefind's program takes it. */
export interface ProgramQuery {
  /** Its words in lower case, without punctuation. */
  written: string;
  /** The same without accents. */
  plain: string;
  /** Whether they must stand in a row. */
  phrase: boolean;
}

/** Makes ready a query for an index, as Pagefind's own script (1.6) does; null where no word is left of it. */
export function programQuery(
  query: string,
  index: Pick<Directory, 'language' | 'includeCharacters'>,
): ProgramQuery | null {
  const words = lowered(index.language === 'th' ? parted(query) : query, index.includeCharacters)
    .split(/\s+/)
    .map((written) => ({ written, plain: withoutAccents(written) }))
    .filter(({ plain }) => plain !== '');
  if (words.length === 0) return null;
  const row = (form: 'written' | 'plain') => words.map((word) => word[form]).join(' ');
  return { written: row('written'), plain: row('plain'), phrase: /^\s*".+"\s*$/.test(query) };
}

// Thai puts no space between words.
function parted(text: string): string {
  return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map(({ segment }) => segment).join(' ');
}

function lowered(text: string, kept: string[]): string {
  return characters(text)
    .filter((character) => kept.includes(character) || !punctuation.test(character))
    .map((character) => (kept.includes(character) ? character : character.toLowerCase()))
    .join('');
}

// As readers see them. To tell where one ends, browsers must first load what they know of all scripts.
function characters(text: string): string[] {
  return plain.test(text) ? [...text] : [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}

const plain = /^[ -~]*$/; // ASCII
const punctuation = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/u;

// The marks of voiced kana make other letters of them, which the index has as one character each; syllables of Hangul it has in
// their parts.
function withoutAccents(text: string): string {
  const bare = text.normalize('NFD').replace(/(?![\u3099\u309A])\p{M}/gu, '');
  return /[\u3099\u309A]/.test(bare) ? bare.normalize('NFC') : bare;
}
