import type { ContextLine } from './context.ts';
import { classed, element, link } from './element.ts';

/** One occurrence as a line of its own, the word in the middle; the whole line leads to the passage. */
export function contextItem({ before, word, after, href, place, language }: ContextLine): HTMLLIElement {
  // A reader of the page hears the line as it stands in the text, and then where that is.
  const line = link(
    href,
    classed('span', 'before', element('span', before)),
    element('mark', word),
    classed('span', 'after', after),
  );
  line.dir = 'auto';
  if (language !== null) line.lang = language;
  return element('li', line, ' ', classed('span', 'place', place));
}
