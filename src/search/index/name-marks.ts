import type { Name } from '../../archive/names.ts';
import { formFinder } from '../words/forms.ts';
import { folded } from '../words/occurrences.ts';

/** The word that stands in the index for the name at this place in `names.yaml`: no text has it, and it begins no other. */
export function nameMark(place: number): string {
  return `xq${place}z`;
}

/** Finds which names a text has in any of their forms and in any case, as the marks that go into the index. */
export type NameMarker = (text: string) => string[];

/** Makes a marker of the archive's names. A name of one form needs no mark: its own words find it. */
export function nameMarker(names: Name[]): NameMarker {
  const places = new Map<string, number[]>();
  for (const [place, { name, aliases }] of names.entries()) {
    for (const form of aliases.length > 0 ? new Set([name, ...aliases].map(folded)) : []) {
      places.set(form, [...(places.get(form) ?? []), place]);
    }
  }
  const find = formFinder(places.keys());
  return (text) => [...new Set([...find(text)].flatMap((form) => places.get(form)!))].map(nameMark);
}
