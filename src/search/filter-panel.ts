import type { FacetCounts } from './facet-counts.ts';
import { facets, type Facet, type FacetValues } from './facets.ts';
import { filterGroup, type Seek } from './filter-group.ts';

/**
 * Fills a panel with the values that results can be narrowed by and their counts, unless it is no longer wanted when these are
 * known; what is open, sought and has the focus stays so.
 */
export async function fillPanel(
  panel: HTMLElement,
  seek: Seek,
  chosen: FacetValues,
  wanted: () => boolean,
): Promise<void> {
  const field = (facet: Facet) => panel.querySelector<HTMLInputElement>(`#facet-${facet} [type=search]`);
  const sought = (facet: Facet) => field(facet)?.value ?? '';
  const found = await Promise.all(
    facets.map(async (facet) => {
      const part = sought(facet);
      return { facet, part, listed: await seek(facet, part) };
    }),
  );
  if (!wanted()) return;
  const [open, focused] = [openIn(panel), fieldName(document.activeElement)];
  const groups = found.map(({ facet, listed }) => {
    const own = chosen[facet] ?? [];
    const state = { part: sought(facet), open: own.length > 0 || open.includes(`facet-${facet}`) };
    return isEmpty(listed, own) ? [] : [filterGroup(facet, listed, own, state, seek)];
  });
  panel.replaceChildren(...groups.flat());
  // What was typed while these values were looked for is not what they were looked for by.
  for (const { facet, part } of found) if (sought(facet) !== part) field(facet)?.dispatchEvent(new Event('input'));
  if (focused !== null) [...panel.querySelectorAll('input')].find((one) => fieldName(one) === focused)?.focus();
}

/** The values that are ticked in a panel. */
export function chosenIn(panel: HTMLElement): FacetValues {
  const ticked = [...panel.querySelectorAll<HTMLInputElement>('input:checked')];
  return Object.fromEntries(
    Map.groupBy(ticked, ({ name }) => name)
      .entries()
      .map(([name, boxes]) => [name, boxes.map(({ value }) => value)]),
  );
}

function openIn(panel: HTMLElement): string[] {
  if (!panel.hasChildNodes()) return ['facet-source', 'facet-year'];
  return [...panel.querySelectorAll('details[open]')].map(({ id }) => id);
}

function isEmpty({ counts, many }: FacetCounts, chosen: string[]): boolean {
  return Object.keys(counts).length + chosen.length === 0 && !many;
}

function fieldName(field: Element | null): string | null {
  if (!(field instanceof HTMLInputElement) || !field.closest('[id^="facet-"]')) return null;
  return field.type === 'checkbox' ? `${field.name}:${field.value}` : field.id;
}
