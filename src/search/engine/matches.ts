import { bareStretch } from '../words/bare-word.ts';
import { occurrences, type Stretch } from '../words/occurrences.ts';
import { allRuns, type Run } from '../words/runs.ts';
import { shownText, type ShownText } from '../words/shown-text.ts';
import type { PageText } from '../files/searcher.ts';

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
export function matches({ content, anchors }: PageText, { words, rows }: Places, forms: string[]): Matches[] {
  const all = content.split(/\s+/);
  const found: Run[] = [...words.map((place): Run => [place, place]), ...allRuns(all, rows)];
  const starts = [{ id: '', location: 0 }, ...anchors.filter(({ id }) => /^[pc]-\d+$/.test(id))];
  return starts.map(({ id, location }, at) => {
    const end = starts[at + 1]?.location ?? all.length;
    const shown = shownText(all.slice(location, end));
    const here = found.filter(([first, last]) => first >= location && last < end);
    const stretches = here.flatMap(([first, last]) => stretch(shown, first - location, last - location));
    return { id, text: shown.text, stretches: apart([...stretches, ...occurrences(shown.text, forms)]) };
  });
}

function stretch({ text, starts }: ShownText, from: number, to: number): Stretch[] {
  const [start, end] = [starts[from], starts[to + 1]];
  return start === undefined || end === undefined ? [] : [bareStretch(text, start, end)];
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
