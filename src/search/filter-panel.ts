import { classed, element } from './element.ts';
import { facetNames, facets, type Facet, type FacetValues } from './facets.ts';
import type { Counts } from './filters.ts';

/** Fills a panel with the values that results can be narrowed by and their counts; what is open and has the focus stays so. */
export function fillPanel(panel: HTMLElement, counts: Counts, chosen: FacetValues): void {
  const focused = boxName(document.activeElement);
  const open = new Set([...panel.querySelectorAll('details[open]')].map(({ id }) => id));
  const isOpen = (facet: Facet) => (panel.hasChildNodes() ? open.has(`facet-${facet}`) : openAtFirst.includes(facet));
  panel.replaceChildren(
    ...facets.flatMap((facet) => {
      const values = listed(facet, counts[facet] ?? {}, chosen[facet] ?? []);
      return values.length > 0 ? [group(facet, values, chosen[facet] ?? [], isOpen(facet))] : [];
    }),
  );
  if (focused !== null) [...panel.querySelectorAll('input')].find((box) => boxName(box) === focused)?.focus();
}

const openAtFirst: Facet[] = ['source', 'year'];

/** The values that are ticked in a panel. */
export function chosenIn(panel: HTMLElement): FacetValues {
  const ticked = [...panel.querySelectorAll<HTMLInputElement>('input:checked')];
  return Object.fromEntries(
    Map.groupBy(ticked, ({ name }) => name)
      .entries()
      .map(([name, boxes]) => [name, boxes.map(({ value }) => value)]),
  );
}

// A value that was chosen is offered even where nothing has it, so that it can be taken back.
function listed(facet: Facet, counts: Record<string, number>, chosen: string[]): [string, number][] {
  const values = Object.entries({ ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts });
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1] || a[0].localeCompare(b[0]);
  return values.sort(
    facet === 'year'
      ? (a, b) => Number(/^\d/.test(b[0])) - Number(/^\d/.test(a[0])) || b[0].localeCompare(a[0])
      : byCount,
  );
}

function group(facet: Facet, values: [string, number][], chosen: string[], open: boolean): HTMLDetailsElement {
  const fields = element('fieldset', classed('legend', 'unseen', facetNames[facet]));
  fields.append(...values.map(([value, count]) => choice(facet, value, count, chosen.includes(value))));
  const details = element('details', element('summary', facetNames[facet]), fields);
  details.id = `facet-${facet}`;
  details.open = open || chosen.length > 0;
  return details;
}

function choice(facet: Facet, value: string, count: number, checked: boolean): HTMLLabelElement {
  const box = element('input');
  Object.assign(box, { type: 'checkbox', name: facet, value, checked });
  return element('label', box, element('span', value), ' ', classed('span', 'count', String(count)));
}

function boxName(element: Element | null): string | null {
  return element instanceof HTMLInputElement && element.type === 'checkbox' ? `${element.name}:${element.value}` : null;
}
