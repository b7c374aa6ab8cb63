/**
 * Makes the file of a facet, given the pages of each of its values and how many pages there are: its values as JSON in a line, those
 * that most pages have first; then for each page its values, each as twice its place in the list, counted from one, and one more
 * where another follows, in seven bits a byte (LEB128); a 0 for a page without any. See `facetPages`.
 */
export function facetFile(pagesOf: Map<string, number[]>, pages: number): Buffer {
  const values = [...pagesOf].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
  const bytes: number[] = [];
  for (const places of placesByPage(values, pages)) {
    if (places.length === 0) bytes.push(0);
    for (const [at, place] of places.entries()) addNumber(bytes, (place + 1) * 2 + Number(at < places.length - 1));
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(values.map(([value]) => value))}\n`), Buffer.from(bytes)]);
}

function placesByPage(values: [value: string, pages: number[]][], pages: number): number[][] {
  const places: number[][] = Array.from({ length: pages }, () => []);
  for (const [place, [, having]] of values.entries()) for (const page of having) places[page]!.push(place);
  return places;
}

function addNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}
