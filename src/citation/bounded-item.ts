import { cutPlace } from '../article/cut-place.ts';
import type { CslName } from './authors.ts';
import type { CslItem } from './item.ts';

/** More characters than any title or name has that is one: the time that styles take grows faster than the length. */
const MOST = 500;

/** An item as a style sets it: of a text that is too long to be what it should be, the beginning. */
export function boundedItem(item: CslItem): CslItem {
  const { title, author, archive, 'container-title': container } = item;
  return {
    ...item,
    title: beginning(title),
    archive: beginning(archive),
    ...(author && { author: author.map(boundedName) }),
    ...(container && { 'container-title': beginning(container) }),
  };
}

function boundedName(name: CslName): CslName {
  const parts = Object.entries(name) as [string, string][];
  return Object.fromEntries(parts.map(([part, text]) => [part, beginning(text)])) as CslName;
}

function beginning(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, cutPlace(text, MOST)).trimEnd()} …`;
}
