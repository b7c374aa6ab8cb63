import type { LineTraits } from './line-traits.ts';
import { counted, percent, type Says, where } from './trait-words.ts';
import type { Trait } from './traits.ts';

/** What a line shows by itself. */
export const LINE_TRAITS: readonly Trait[] = [
  own('size', ({ line }) => Math.min(1500, line.size), counted('character')),
  own('end of a sentence', ({ line }) => (line.ends ? 1 : 0), where('a sentence ends it')),
  own('function words', (line) => line.functionWords, percent('function words')),
  own('capitals', (line) => line.capitals, percent('of its words with a capital')),
  own('digits', (line) => line.digits, percent('digits')),
  own('commas', (line) => Math.min(12, line.commas), counted('comma')),
  own('point of a list', (line) => line.listStart, where('starts as a point of a list')),
  own('colon at its end', (line) => line.colon, where('leads into what follows')),
  own('credit at its end', ({ wording }) => wording.creditEnd, where('ends as a picture’s credit does')),
  own(
    'picture words',
    ({ wording }) => wording.pictureWords,
    counted('word that captions use', 'words that captions use'),
  ),
  own('writer words', ({ wording }) => wording.writerWords, where('tells who a writer is')),
  own('way elsewhere', ({ wording }) => wording.leadsElsewhere, where('leads to another report')),
  own('columns', ({ wording }) => wording.columns, where('a row of a table')),
  own('date', ({ wording }) => wording.dated, where('a short line with a date')),
  own(
    'copies',
    ({ line }) => Math.min(50, line.times),
    counted('line that says just this', 'lines that say just this'),
  ),
];

function own(name: string, value: (line: LineTraits) => number, says: Says): Trait {
  return { name, at: (page, at) => value(page.lines[at]!), says };
}
