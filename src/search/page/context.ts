import { wordEnd, wordStart } from './excerpt.ts';
import { passageName } from '../../site/words/passage-name.ts';
import { passageHref, wordsOf } from './hit.ts';
import { matches, type Places } from '../engine/matches.ts';
import type { PageText } from '../files/searcher.ts';

/** One occurrence of what was searched for: the words before it, itself, the words after it, and where it stands. */
export interface ContextLine {
  before: string;
  word: string;
  after: string;
  href: string;
  place: string;
  language: string | null;
}

/** Every occurrence on a found page, in the order of the page. */
export function contextLines(data: PageText, places: Places, forms: string[]): ContextLine[] {
  const found = matches(data, places, forms).filter(({ stretches }) => stretches.length > 0);
  const words = wordsOf(found);
  return found.flatMap(({ id, text, stretches }) =>
    stretches.map(({ start, end }) => ({
      before: text.slice(wordStart(text, start - reach), start),
      word: text.slice(start, end),
      after: text.slice(end, wordEnd(text, end + reach)),
      href: passageHref(data.url, id, words),
      place: [passageName(id), data.meta['title']].filter(Boolean).join(', '),
      language: data.meta['language'] ?? null,
    })),
  );
}

const reach = 70; // characters
