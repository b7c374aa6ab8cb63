import type { Cast } from './cast.ts';
import type { Random } from './random.ts';
import { isForm, type Form, word } from './vocabulary.ts';

/** Sentences with places for words, by their form, and for the names of the article. */
const SENTENCES = [
  'The {such} {noun} of the {noun} was {done} by {person} on the {noun}, and it had not been {done} in {place} before.',
  'After the {nouns} were {done}, the {organisation} said that it would {noun} them again when the {noun} was {such}.',
  'There is no {noun} in {place} that has {done} so {so} as this, {person} told the {nouns} who had come to the {noun}.',
  'They {done} the {noun} from {place} to the {such} {noun}, which is where most of the {nouns} have been {doing}.',
  'It was not until the {noun} had {done} that any of the {nouns} could be {done}, because of the {noun} and its {noun}.',
  'What the {organisation} had {done} was more than a {noun}, but less than the {such} {nouns} that it had been asked for.',
  'He and his {nouns} are {doing} with the {noun} at the {noun} of {place}, though they were {so} {done} by its {nouns}.',
  'If the {nouns} can be {done} without a {noun}, then we will {noun} them, said {person}, who is {doing} for the {noun}.',
  'For {count} years the {noun} has been {done} over the {nouns} of the {noun}, and for as long it has {done} {so}.',
  'Some of the {nouns} were {such}, others were {done} into {nouns}, and all of them had to be {done} under the {noun}.',
  'She {done} that her {noun} would be about {count} {nouns}, and that the {organisation} should have {done} it.',
  'In the {noun}, between the {such} {nouns} and the {noun}, {count} {nouns} were {done} at once and were not {done} since.',
  'Their {noun} had {done} as {so} as the {noun} did, which made the {nouns} of {place} {noun} for the {such} {noun}.',
  'That {noun} is {done} by the {nouns} on both sides, and {person} has said so to everyone who would {noun} about it.',
  'Nobody at the {noun} knew how the {nouns} were to be {done}, or why the {such} ones had been {doing} for {count} days.',
  'Before that, the {noun} and the {noun} were {done} to each other, so that neither could {noun} without its {nouns}.',
] as const;

const HEADLINES = [
  '{a} and {b} to {c} in {place} after {count} years of {d}',
  '{place} is to have its {a} {b} back, but not the {c} {d}',
  '{person} wants the {a} of {place} to {b} its {c} {d}',
  'How the {a} {b} came to {place}, and why the {c} {d}',
  'No more {a} for the {b} of {place} as {c} {d} returns',
];

/** The words of a headline and the headline itself; the report's first sentence takes them up. */
export interface Topic {
  headline: string;
  lead: string;
}

/** A headline and the sentence that says it at length. */
export function topic(names: Cast, by: Random): Topic {
  const [a, b, c, d] = [word('nouns', by), word('noun', by), word('noun', by), word('nouns', by)] as const;
  const words: Record<string, string> = { a, b, c, d, place: names.place[0]!.name, person: names.person[0]!.name };
  const headline = filled(by.pick(HEADLINES), (slot) => words[slot] ?? count(by));
  const lead = `The ${a} of ${words['place']} and their ${b} are to be part of the ${c} again, said ${words['person']} on ${by.pick(DAYS)}, after the ${d} had been ${word('done', by)} for most of the year.`;
  return { headline: capital(headline), lead };
}

/** One sentence about the names. The first mention of a name is whole, a later one may be another of its forms. */
export function sentence(names: Cast, said: Set<string>, by: Random): string {
  return capital(
    filled(by.pick(SENTENCES), (slot) => {
      if (isForm(slot)) return word(slot satisfies Form, by);
      return slot === 'count' ? count(by) : mention(by.pick(names[slot as keyof Cast]), said, by);
    }),
  );
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

function mention({ name, aliases }: Cast['person'][number], said: Set<string>, by: Random): string {
  const form = said.has(name) && by.next() < 0.7 ? by.pick(aliases) : name;
  said.add(name);
  return form;
}

function count(by: Random): string {
  return String(by.between(2, 96));
}

function filled(template: string, fill: (slot: string) => string): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot));
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
