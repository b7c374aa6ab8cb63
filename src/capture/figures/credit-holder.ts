import { anyCase } from '../text/any-case.ts';
import { PHOTO_WORDS } from './credit-words.ts';

const TAKEN = new RegExp(
  `^(?:${anyCase(PHOTO_WORDS)})(?:\\s?[:：・=＝|｜]\\s?(?=\\S)|\\s(?:${anyCase(`(?:by|von|de|par|di|door|av|af)\\s`)})?(?=\\p{Lu}))`,
  'u',
);

/** Who took a picture or holds its rights, without the words before that say no more than that this is said. */
export function holderOf(credit: string): string {
  return credit.trim().replace(TAKEN, '');
}
