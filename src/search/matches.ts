import { bareStretch } from './bare-word.ts';
import { occurrences, type Stretch } from './occurrences.ts';
import type { PageData } from './pagefind.ts';
import { shownText, type ShownText } from './shown-text.ts';

/** A passage of a found page: its address within the page, its text, and where the text has what was searched for. */
export interface Matches {
  id: string;
  text: string;
  stretches: Stretch[];
}

/** Where on a page a search found something, counted in words: by single words, and by words that stand in a row. */
export interface Places {
  words: number[];
  rows: number[];
}

/** Takes a found page apart into its passages; `forms` are those of the names that were searched for. */
export function matches({ raw_content, anchors }: PageData, { words, rows }: Places, forms: string[]): Matches[] {
  const all = raw_content.split(/\s+/);
  const starts = [{ id: '', location: 0 }, ...anchors.filter(({ id }) => /^[pc]-\d+$/.test(id))];
  return starts.map(({ id, location }, at) => {
    const end = starts[at + 1]?.location ?? all.length;
    const shown = shownText(all.slice(location, end));
    const inside = (places: number[]) =>
      places.map((place) => place - location).filter((place) => place >= 0 && place < end - location);
    const found = [...inside(words).map((place) => [place, place]), ...runs(inside(rows))];
    const stretches = [...found.flatMap(([from, to]) => stretch(shown, from!, to!)), ...occurrences(shown.text, forms)];
    return { id, text: shown.text, stretches: apart(stretches) };
  });
}

function stretch({ text, starts }: ShownText, from: number, to: number): Stretch[] {
  const [start, end] = [starts[from], starts[to + 1]];
  return start === undefined || end === undefined ? [] : [bareStretch(text, start, end)];
}

// Places that follow each other are one run, from its first to its last.
function runs(places: number[]): number[][] {
  const found: number[][] = [];
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}

// In the order of the text; of two that overlap, the longer one.
function apart(stretches: Stretch[]): Stretch[] {
  const sorted = stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((one) => {
    const apart = one.start >= end;
    if (apart) end = one.end;
    return apart;
  });
}
