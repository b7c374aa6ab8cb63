import { random, type Random } from './random.ts';
import { zipf } from './zipf.ts';

const STEMS = 40_000;
const ONSETS = 'b d f g h j k l m n p r s t v w br dr fl gl gr kl kr pl pr sk sl sp st tr'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea oo ou'.split(' ');
const CODAS = ['', '', '', ...'n r l m s t nd rn lt st rk mp'.split(' ')];

/** Made-up stems, the commonest and shortest first; the same in every archive, as one language is. */
const stems = madeUp(STEMS);
const rank = zipf(STEMS, 12);

/** The forms in which a sentence uses a stem. */
const FORMS = {
  noun: (stem: string) => stem,
  nouns: (stem: string) => `${stem}s`,
  done: (stem: string) => `${stem}ed`,
  doing: (stem: string) => `${stem}ing`,
  such: (stem: string) => `${stem}ish`,
  so: (stem: string) => `${stem}ly`,
};

/** The name of a form. */
export type Form = keyof typeof FORMS;

/** A word of the vocabulary, common ones more often. */
export function word(form: Form, by: Random): string {
  return FORMS[form](stems[rank(by)]!);
}

/** Whether this is the name of a form. */
export function isForm(name: string): name is Form {
  return name in FORMS;
}

/** `count` different made-up words, the first ones of two syllables; the same ones for the same seed. */
export function madeUp(count: number, seed = 1): string[] {
  const by = random(seed);
  const made = new Set<string>();
  while (made.size < count) {
    const inner = made.size < count / 4 ? 1 : by.between(1, 2);
    made.add(Array.from({ length: inner }, () => syllable(by)).join('') + syllable(by) + by.pick(CODAS));
  }
  return [...made];
}

function syllable(by: Random): string {
  return by.pick(ONSETS) + by.pick(VOWELS);
}
