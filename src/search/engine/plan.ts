import type { ListedName } from '../index/names-table.ts';
import { nameMark } from '../index/name-marks.ts';
import { folded } from '../words/occurrences.ts';
import type { Query } from './query.ts';
import { unspaced } from '../words/unspaced.ts';

/** Something to be found: the searches that find it, and how a text writes it. */
export interface Term {
  /** What the index is asked for: a word, or words in a row between quotation marks. */
  ask: string;
  /** What is marked in a text: the forms of a name or the words of a phrase; empty for a word, which may stand in another form. */
  forms: string[];
}

/** The terms that a text must have, and those it must not. */
export interface Plan {
  terms: Term[];
  without: Term[];
}

/** Finds the names that have this form; of a form that is shared, no one name is meant. */
export type NameLookup = (form: string) => ListedName[];

/**
 * Turns a query into terms for the index. Words that are a form of one of the archive's names ask for that name in any form;
 * Chinese and Japanese characters ask for themselves in a row, each by way of `askedText`.
 */
export function plan({ words, phrases, without }: Query, names: NameLookup, askedText: (text: string) => string): Plan {
  const row = (text: string) => phraseTerm(text, askedText);
  return {
    terms: [...wordTerms(words, names, row), ...phrases.map(row)],
    without: without.map((text) => (/\s/.test(text) || unspaced.test(text) ? row(text) : wordTerm(text))),
  };
}

const longestName = 8; // words

function wordTerms(words: string[], names: NameLookup, row: (text: string) => Term): Term[] {
  const [first] = words;
  if (first === undefined) return [];
  for (let count = Math.min(words.length, longestName); count > 0; count -= 1) {
    const found = names(bare(words.slice(0, count).join(' ')));
    if (found.length === 1 && found[0]!.forms.length > 1) {
      return [nameTerm(found[0]!), ...wordTerms(words.slice(count), names, row)];
    }
  }
  return [unspaced.test(first) ? row(first) : wordTerm(first), ...wordTerms(words.slice(1), names, row)];
}

function nameTerm({ place, forms }: ListedName): Term {
  return { ask: nameMark(place), forms };
}

function wordTerm(word: string): Term {
  return { ask: word, forms: [] };
}

function phraseTerm(text: string, askedText: (text: string) => string): Term {
  return { ask: `"${askedText(text).replaceAll('"', ' ')}"`, forms: [text] };
}

// A name is looked up without a possessive ending and the punctuation around it.
function bare(text: string): string {
  return folded(text).replace(/^[^\p{L}\p{N}]+|(?:'s)?[^\p{L}\p{N}]*$/gu, '');
}
