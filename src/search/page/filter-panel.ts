import { element } from '../../browser/element.ts';
import type { Findings } from '../engine/engine.ts';
import type { Facet, FacetValues } from '../index/facets.ts';
import { filterGroup } from './filter-group.ts';

/**
 * Fills a panel with the values that results can be narrowed by and their counts, unless it is no longer wanted when these are
 * known; what is open, sought and has the focus stays so. What is folded is loaded and counted when it is opened.
 */
export async function fillPanel(
  panel: HTMLElement,
  { pages, facets, count }: Pick<Findings, 'pages' | 'facets' | 'count'>,
  chosen: FacetValues,
  wanted: () => boolean,
): Promise<void> {
  const field = (facet: Facet) => panel.querySelector<HTMLInputElement>(`#facet-${facet} [type=search]`);
  const sought = (facet: Facet) => field(facet)?.value ?? '';
  const offered = (await facets()).filter((facet) => pages.length > 0 || chosen[facet]);
  const before = openIn(panel);
  const found = await Promise.all(
    offered.map(async (facet) => {
      const part = sought(facet);
      const open = before.includes(`facet-${facet}`) || chosen[facet] !== undefined;
      return { facet, part, listed: open ? await count(facet, part) : null };
    }),
  );
  if (!wanted()) return;
  const [open, focused] = [openIn(panel), fieldName(document.activeElement)];
  const groups = found.map(({ facet, listed }) => {
    const state = { part: sought(facet), open: chosen[facet] !== undefined || open.includes(`facet-${facet}`) };
    return filterGroup(facet, listed, chosen[facet] ?? [], state, count);
  });
  panel.replaceChildren(...(groups.length > 0 ? groups : [element('p', {}, 'Nothing to narrow down')]));
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
  if (!panel.querySelector('details')) return ['facet-source', 'facet-year'];
  return [...panel.querySelectorAll('details[open]')].map(({ id }) => id);
}

function fieldName(field: Element | null): string | null {
  if (!(field instanceof HTMLInputElement) || !field.closest('[id^="facet-"]')) return null;
  return field.type === 'checkbox' ? `${field.name}:${field.value}` : field.id;
}
