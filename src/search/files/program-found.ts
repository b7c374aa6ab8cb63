import { pageNumber } from './directory.ts';

/**
 * What a search found: pages by their numbers, best first. The places of what was found on a page, counted in words, end at its
 * number in `ends` and begin where those of the page before end; a thread hands rows of numbers on at once.
 */
export interface Found {
  pages: Uint32Array;
  ends: Uint32Array;
  places: Uint32Array;
}

/** Nothing found. */
export const nothingFound: Found = { pages: new Uint32Array(), ends: new Uint32Array(), places: new Uint32Array() };

/**
 * Takes what was found out of the answer of Pagefind's program (1.6): JSON, in which each page has a name `p` and a list of
 * places, and each place a number `l`; neither letter stands anywhere else outside a name. A frequent word has tens of thousands
 * of places. To make objects of them all takes many times as long, and so does code that looks at every byte: the browser has not
 * had the time to make it fast.
 */
export function programFound(answer: Uint8Array): Found {
  const pages = new Uint32Array(answer.length / leastPage);
  const ends = new Uint32Array(pages.length);
  const places = new Uint32Array(answer.length / leastPlace);
  let [page, place] = [0, 0];
  for (let at = answer.indexOf(p); at >= 0; at = answer.indexOf(p, at)) {
    const name = at + toName;
    pages[page] = pageNumber(answer, name);
    at = answer.indexOf(open, answer.indexOf(quote, name)) + 1;
    while (answer[at] !== close) {
      let number = 0;
      at = answer.indexOf(l, at) + toNumber;
      for (; answer[at] !== end; at += 1) number = number * 10 + answer[at]! - zero;
      places[place++] = number;
      at += 1;
    }
    ends[page++] = place;
  }
  return { pages: pages.slice(0, page), ends: ends.slice(0, page), places: places.slice(0, place) };
}

const leastPage = '{"p":"0000","l":[]}'.length;
const leastPlace = '{"l":0}'.length;
// From the letter of a key to its value.
const toName = 'p":"'.length;
const toNumber = 'l":'.length;
const [p, l, quote, open, close, end, zero] = [0x70, 0x6c, 0x22, 0x5b, 0x5d, 0x7d, 0x30];
