import type { Name } from '../archive/names.ts';
import { formScanner } from './form-scanner.ts';

/** A stretch of an article's text and the address of it within the page: `p-3`, `c-2`, or empty for what stands above the body. */
export interface Passage {
  id: string;
  text: string;
}

/** A name of the archive that an article uses: in which forms, and in which passages. */
export interface Mention {
  name: string;
  kind: Name['kind'];
  forms: string[];
  passages: string[];
}

/** Finds the names of an archive in an article's passages. */
export type NameFinder = (passages: Passage[]) => Mention[];

/**
 * Makes a finder of the archive's names in all their forms. A form counts as whole words and in its own capitals; of two that
 * overlap the longer one counts, so that "Sea of Japan" is not Japan.
 */
export function nameFinder(names: Name[]): NameFinder {
  const find = formScanner(names.flatMap((name) => [name.name, ...name.aliases].map((form) => [form, name] as const)));
  return (passages) => {
    const found = new Map<string, Mention>();
    for (const { id, text } of passages) for (const [form, name] of find(text)) note(found, name, form, id);
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  };
}

function note(found: Map<string, Mention>, { name, kind }: Name, form: string, id: string): void {
  const mention = found.get(name) ?? { name, kind, forms: [], passages: [] };
  found.set(name, mention);
  if (!mention.forms.includes(form)) mention.forms.push(form);
  if (!mention.passages.includes(id)) mention.passages.push(id);
}
