/** Which pages of the index have which values of a facet. */
export interface FacetPages {
  /** Its values, those that most pages have first. */
  values: string[];
  /** The places in that list of each page's values, page after page; those of a page end at its number in `ends`. */
  places: Uint32Array;
  ends: Uint32Array;
}

/** A facet that no page has a value of. */
export const noPages: FacetPages = { values: [], places: new Uint32Array(), ends: new Uint32Array() };

/** Reads the file of a facet, which is made by scripts/build/index/facet-file.ts. */
export function facetPages(file: Uint8Array, pages: number): FacetPages {
  const start = file.indexOf(lineEnd) + 1;
  const values = JSON.parse(new TextDecoder().decode(file.subarray(0, start))) as string[];
  const places = new Uint32Array(file.length - start);
  const ends = new Uint32Array(pages);
  let [at, count] = [start, 0];
  for (let page = 0; page < pages; page += 1) {
    for (let more = true; more;) {
      let number = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = file[at++]!;
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      if (number > 0) places[count++] = (number >>> 1) - 1;
      more = (number & 1) === 1;
    }
    ends[page] = count;
  }
  return { values, places: places.slice(0, count), ends };
}

/** How many of some pages have each value of a facet, in the order of its values. */
export function countsAmong({ values, places, ends }: FacetPages, pages: ArrayLike<number>): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let n = 0; n < pages.length; n += 1) {
    const page = pages[n]!;
    for (let at = ends[page - 1] ?? 0; at < ends[page]!; at += 1) counts[places[at]!]! += 1;
  }
  return counts;
}

/** Tells whether a page has one of some values of a facet. */
export function havingOne({ values, places, ends }: FacetPages, wanted: string[]): (page: number) => boolean {
  const fits = values.map((value) => wanted.includes(value));
  return (page) => {
    for (let at = ends[page - 1] ?? 0; at < ends[page]!; at += 1) if (fits[places[at]!]) return true;
    return false;
  };
}

const lineEnd = 0x0a;
