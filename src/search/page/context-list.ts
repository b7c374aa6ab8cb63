import type { ContextLine } from './context.ts';
import { element } from '../../browser/element.ts';

/** One occurrence as a line of its own, the word in the middle; the whole line leads to the passage. */
export function contextItem({ before, word, after, href, place, language }: ContextLine): HTMLLIElement {
  // A reader of the page hears the line as it stands in the text, and then where that is.
  const line = element(
    'a',
    { href, dir: 'auto' },
    element('span', { class: 'before' }, element('span', {}, before)),
    element('mark', {}, word),
    element('span', { class: 'after' }, after),
  );
  if (language !== null) line.lang = language;
  return element('li', {}, line, ' ', element('span', { class: 'place' }, place));
}
