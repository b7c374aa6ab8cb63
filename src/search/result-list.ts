import type { Piece } from './excerpt.ts';
import type { Hit, Passage } from './hit.ts';

const mostPassages = 3;

/** One found article as an item of the list of results. */
export function resultItem(hit: Hit): HTMLLIElement {
  const headline = element('h2', link(hit.href, hit.headline));
  const label = note('docket', `${hit.source}, ${hit.date}`);
  if (hit.retelling) label.append(' ', stamp());
  const passages = hit.passages.slice(0, mostPassages).map(passage);
  const more = hit.passages.length - passages.length;
  if (hit.language !== null) for (const part of [headline, ...passages]) part.lang = hit.language;
  const rest = more > 0 ? [note('remainder', more === 1 ? 'and one more passage' : `and ${more} more passages`)] : [];
  return element('li', label, headline, ...passages, ...rest);
}

function passage({ name, href, pieces }: Passage): HTMLParagraphElement {
  const excerpt = pieces.map(piece);
  return name === null ? element('p', ...excerpt) : element('p', link(href, name), ' ', ...excerpt);
}

function piece({ text, marked }: Piece): Node | string {
  return marked ? element('mark', text) : text;
}

function note(kind: 'docket' | 'remainder', text: string): HTMLParagraphElement {
  const made = element('p', text);
  made.className = kind;
  return made;
}

function stamp(): HTMLElement {
  const made = element('span', 'Retelling');
  made.className = 'stamp';
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = element('a', text);
  anchor.href = href;
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...content: (Node | string)[]) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
