import type { Stretch } from './occurrences.ts';

/** Where in a text the word from `start` to `end` stands without the punctuation at its ends; all of it where it is nothing else. */
export function bareStretch(text: string, start: number, end: number): Stretch {
  const [, before, bare] = /^([^\p{L}\p{N}]*)(.*?)[^\p{L}\p{N}\p{M}]*$/su.exec(text.slice(start, end)) ?? [];
  return bare ? { start: start + before!.length, end: start + before!.length + bare.length } : { start, end };
}
