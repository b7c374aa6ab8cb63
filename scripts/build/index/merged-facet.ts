import { sourceSlug } from '../../../src/site/lists/sources.ts';

/** For a facet whose values are written in several ways, what they have in common. */
const KEYS: Readonly<Record<string, (value: string) => string>> = { source: sourceSlug };

/** The pages of each value of a facet, with the forms of one source put together under the one that most pages have. */
export function merged(facet: string, pagesOf: Map<string, number[]>): Map<string, number[]> {
  const keyOf = KEYS[facet];
  if (!keyOf) return pagesOf;
  const forms = Map.groupBy(pagesOf, ([value]) => keyOf(value));
  return new Map(
    [...forms.values()].map((same) => [commonest(same), same.flatMap(([, pages]) => pages).sort((a, b) => a - b)]),
  );
}

function commonest(forms: [value: string, pages: number[]][]): string {
  const [[first] = ['']] = forms.sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
  return first;
}
