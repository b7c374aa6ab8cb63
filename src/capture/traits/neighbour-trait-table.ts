import type { PageTraits } from './page-traits.ts';
import { counted, percent, type Says, where } from './trait-words.ts';
import type { Trait } from './traits.ts';

const NO_LINE = -1;

/** What the lines right above and right below a line show. */
export const NEIGHBOUR_TRAITS: readonly Trait[] = [
  above('size', ({ lines }, at) => Math.min(1500, lines[at]!.line.size), counted('character')),
  above('function words', ({ lines }, at) => lines[at]!.functionWords, percent('function words')),
  above('prose', ({ prose }, at) => prose[at]!, percent('of what makes prose')),
  above('furniture', ({ lines }, at) => lines[at]!.furniture, where('furniture')),
  above('end', endsAt, where('a sentence')),
  below('end', endsAt, where('a sentence')),
  below('topic', ({ topics }, at) => topics.topic[at]!, percent('words from the densest prose')),
];

function endsAt({ lines }: PageTraits, at: number): number {
  return lines[at]!.line.ends ? 1 : 0;
}

function above(name: string, value: Trait['at'], says: Says): Trait {
  return beside(`${name} above`, -1, value, says);
}

function below(name: string, value: Trait['at'], says: Says): Trait {
  return beside(`${name} below`, 1, value, says);
}

function beside(name: string, by: 1 | -1, value: Trait['at'], says: Says): Trait {
  const place = by < 0 ? 'right above it' : 'right below it';
  return {
    name,
    at: (page, at) => (at + by >= 0 && at + by < page.lines.length ? value(page, at + by) : NO_LINE),
    says: (value) => inPlace(value === NO_LINE ? 'nothing' : says(value), place),
  };
}

function inPlace(what: string | null, place: string): string | null {
  return what === null ? null : `${what} ${place}`;
}
