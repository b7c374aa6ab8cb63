import { boundedItem } from './bounded-item.ts';
import type { CslItem } from './item.ts';
import { plainItem } from './plain-item.ts';
import { plainReference } from './plain-reference.ts';
import { locator, processedReference, styleNames, type StyleName } from './processor.ts';

export { styleNames, type StyleName } from './processor.ts';

/** A reference in two halves of safe HTML, between which a passage is named: `, para. 3`. */
export interface CitationText {
  style: StyleName;
  before: string;
  after: string;
}

/** An item's reference in every style, as citeproc-js makes it, of very long texts the first 500 characters; `appended` is a sentence that each ends with. */
export function citationTexts(item: CslItem, appended: string | null): CitationText[] {
  const bounded = boundedItem(item);
  const plain = plainItem(bounded);
  return styleNames.map((style) => {
    const reference = plain ? plainReference(style, plain) : processedReference(style, bounded);
    const text = reference + (appended ? ` ${escaped(appended)}` : '');
    const [before = '', after = ''] = text.split(locator);
    return { style, before, after };
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
