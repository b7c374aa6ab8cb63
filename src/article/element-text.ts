import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';

/** The text of an element: mostly it is one text, which is to be had sooner than by going through a tree. */
export function elementText(element: Element): string {
  const [only] = element.children;
  return element.children.length === 1 && only!.type === 'text' ? only!.value : toString(element);
}
