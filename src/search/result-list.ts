import { classed, element, link } from './element.ts';
import type { Piece } from './excerpt.ts';
import type { Hit, Passage } from './hit.ts';

const mostPassages = 3;

/** What was found on one page as an item of the list of results. */
export function resultItem(hit: Hit): HTMLLIElement {
  const headline = element('h2', link(hit.href, hit.headline));
  const label = classed('p', 'docket', `${hit.source}, ${hit.date}`);
  if (hit.comments) label.append(' · Comments');
  if (hit.retelling) label.append(' ', classed('span', 'stamp', 'Retelling'));
  const passages = hit.passages.slice(0, mostPassages).map(passage);
  const more = hit.passages.length - passages.length;
  if (hit.language !== null) for (const part of [headline, ...passages]) part.lang = hit.language;
  const rest = more > 0 ? [more === 1 ? 'and one more passage' : `and ${more} more passages`] : [];
  return element('li', label, headline, ...passages, ...rest.map((text) => classed('p', 'remainder', text)));
}

function passage({ name, href, pieces }: Passage): HTMLParagraphElement {
  const excerpt = pieces.map(piece);
  return name === null ? element('p', ...excerpt) : element('p', link(href, name), ' ', ...excerpt);
}

function piece({ text, marked }: Piece): Node | string {
  return marked ? element('mark', text) : text;
}
