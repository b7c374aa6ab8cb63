import { contextItem } from './context-list.ts';
import { contextLines } from './context.ts';
import type { Places } from '../engine/matches.ts';
import type { PageText } from '../files/searcher.ts';

/** Every occurrence on a found page as an item of the list; this much is loaded only when the view is asked for. */
export function contextItems(data: PageText, places: Places, forms: string[]): HTMLLIElement[] {
  return contextLines(data, places, forms).map(contextItem);
}
