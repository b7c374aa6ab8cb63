import { element } from '../../browser/element.ts';
import type { Piece } from './excerpt.ts';
import type { Hit, Passage } from './hit.ts';
import { mixedNote } from '../../site/words/mixed-note.ts';
import { mixedWarnings } from '../../site/article/text-warnings.ts';

const mostPassages = 3;

/** What was found on one page as an item of the list of results. */
export function resultItem(hit: Hit): HTMLLIElement {
  const headline = element('h2', {}, quoted(element('a', { href: hit.href }, hit.headline), hit));
  const label = element('p', { class: 'docket' }, `${hit.source}, ${hit.date}`);
  if (hit.comments) label.append(' · Comments');
  if (hit.retelling) label.append(' ', element('span', { class: 'stamp' }, 'Retelling'));
  const passages = hit.passages.map((one) => passage(one, hit));
  return element(
    'li',
    {},
    label,
    headline,
    ...warnings(hit),
    ...passages.slice(0, mostPassages),
    ...fold(passages.slice(mostPassages)),
  );
}

// As on the article's own page (Warnings.astro).
function warnings({ headline, source }: Hit): HTMLElement[] {
  return mixedWarnings([headline, source]).map(({ word, scripts }) => {
    const [before, quoted, after] = mixedNote(word, scripts);
    const note = element(
      'div',
      { class: 'text-warnings' },
      element('p', {}, before, element('bdi', {}, quoted), after),
    );
    note.role = 'note';
    return note;
  });
}

// An article may have a word in every paragraph: the first few are shown, the others are one step away.
function fold(passages: HTMLElement[]): HTMLDetailsElement[] {
  if (passages.length === 0) return [];
  const summary = passages.length === 1 ? 'One more passage' : `${passages.length} more passages`;
  return [element('details', {}, element('summary', {}, summary), ...passages)];
}

function passage({ name, href, pieces }: Passage, hit: Hit): HTMLParagraphElement {
  const excerpt = quoted(element('span', {}, ...pieces.map(piece)), hit);
  return element('p', {}, element('a', { href }, name ?? 'Above the text'), ' ', excerpt);
}

function piece({ text, marked }: Piece): Node | string {
  return marked ? element('mark', {}, text) : text;
}

// Words of the report, in its language and direction; those around them are the page's own.
function quoted<Kind extends HTMLElement>(words: Kind, { language }: Hit): Kind {
  words.dir = 'auto';
  if (language !== null) words.lang = language;
  return words;
}
