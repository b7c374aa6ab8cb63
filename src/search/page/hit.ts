import { excerpt, type Piece } from './excerpt.ts';
import { markParameter } from './mark-parameter.ts';
import { matches, type Matches, type Places } from '../engine/matches.ts';
import { folded } from '../words/occurrences.ts';
import { passageName } from '../../site/words/passage-name.ts';
import type { PageText } from '../files/searcher.ts';

/** A place in an article: its name, `null` for the head of the article, its address, and an excerpt. */
export interface Passage {
  name: string | null;
  href: string;
  pieces: Piece[];
}

/** One page of the index that was found, ready to be shown. */
export interface Hit {
  href: string;
  headline: string;
  source: string;
  date: string;
  language: string | null;
  retelling: boolean;
  /** Whether these are the comments on the article. */
  comments: boolean;
  passages: Passage[];
}

/** Turns what was found on a page into what is shown of it; each address carries what is to be marked there. */
export function hit(data: PageText, places: Places, forms: string[]): Hit {
  const { title = '', source = 'Source not known', date = 'Undated', language = null } = data.meta;
  const all = matches(data, places, forms);
  const found = all.filter(({ stretches }) => stretches.length > 0);
  const words = wordsOf(found);
  return {
    href: marking(data.url, words),
    headline: title,
    source,
    date,
    language,
    retelling: data.meta['retelling'] !== undefined,
    comments: data.meta['where'] === 'Comments',
    passages: (found.length > 0 ? bestFirst(found) : opening(all)).map((passage) => ({
      name: passageName(passage.id),
      href: passageHref(data.url, passage.id, words),
      pieces: excerpt(passage.text, passage.stretches),
    })),
  };
}

/** What is to be marked in the article: each thing found, as the article has it, once. */
export function wordsOf(found: Matches[]): string[] {
  const words = found.flatMap(({ text, stretches }) => stretches.map(({ start, end }) => text.slice(start, end)));
  return [...new Map(words.map((word) => [folded(word), word])).values()].slice(0, mostWords);
}

/** The address of a passage, with what is to be marked there. */
export function passageHref(url: string, id: string, words: string[]): string {
  return marking(id === '' ? url : `${url.split('#')[0]}#${id}`, words);
}

const mostWords = 16;

// What is rarer on the page weighs more, so that a phrase is not lost among the many places of a word.
function bestFirst(found: Matches[]): Matches[] {
  const passages = new Map(found.map((one) => [one, new Set(wordsOf([one]).map(folded))]));
  const frequency = Map.groupBy(
    [...passages.values()].flatMap((words) => [...words]),
    (word) => word,
  );
  const weight = (one: Matches) =>
    [...passages.get(one)!].reduce((sum, word) => sum + 1 / frequency.get(word)!.length, 0);
  return found.sort((a, b) => weight(b) - weight(a));
}

// Nothing was asked for but what the filters let through: the first passage of some length tells what it is about.
function opening(all: Matches[]): Matches[] {
  return [all.find(({ id, text }) => id !== '' && text !== '') ?? all[0]!];
}

function marking(url: string, words: string[]): string {
  const [page, anchor] = url.split('#');
  const query = new URLSearchParams(words.map((word) => [markParameter, word])).toString();
  return `${page}${query && `?${query}`}${anchor === undefined ? '' : `#${anchor}`}`;
}
