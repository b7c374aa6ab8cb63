import type { Directory } from './directory.ts';
import { packs } from './packs.ts';

/**
 * A sign for how many bytes the text of a page takes in its pack, at least so many: the steps from its number of words, whose
 * sign this is, to them. About as many bytes go to a word on all pages, so a row of these signs compresses well.
 */
export function sizeSign(bytes: number, countSign: string): string {
  let sign = lowest;
  while (sizeOf(String.fromCharCode(sign), countSign) < bytes) sign += 1;
  return String.fromCharCode(sign);
}

/** The number of bytes that a text with this sign takes, on a page whose number of words has that one. */
export function sizeOf(sign: string, countSign: string): number {
  return sizeAt(countSign.charCodeAt(0) - lowest + (sign.charCodeAt(0) - lowest - middle) * 2);
}

/** Where the text of a page is: its pack, and its start and length in it, in bytes. */
export function textPlace(
  { pages }: Pick<Directory, 'pages'>,
  page: number,
): { file: string; start: number; length: number } {
  let start = 0;
  for (let before = page - (page % packs.texts.pieces); before < page; before += 1) {
    start += sizeAmong(pages, before);
  }
  return { file: packs.texts.file(page), start, length: sizeAmong(pages, page) };
}

function sizeAmong(pages: string, page: number): number {
  return sizeOf(pages[page * 2 + 1]!, pages[page * 2]!);
}

const lowest = 35; // '#'
const middle = 20; // the sign of as many bytes as words
// As signs of numbers of words have them (directory.ts), four to twice as many; those of sizes are two of them apart. In figures,
// which every browser takes for the same numbers, as it might not take powers.
const steps = [1, 1.1892, 1.4142, 1.6818];

function sizeAt(step: number): number {
  return step < 0 ? 0 : Math.floor(steps[step % 4]! * (1 << Math.floor(step / 4)));
}
