import { element } from '../../browser/element.ts';
import type { FacetCounts } from '../engine/facet-counts.ts';
import { facetNames, type Facet } from '../index/facets.ts';
import { grouped } from './grouped.ts';

/** Looks among the values of a facet for those whose names have `part` in them. */
export type Seek = (facet: Facet, part: string) => Promise<FacetCounts>;

/**
 * A facet as a fold of the panel: its values to tick, and a field that looks for one by name where there are many. Those that are
 * not `listed` yet are looked for when the fold is opened.
 */
export function filterGroup(
  facet: Facet,
  listed: FacetCounts | null,
  chosen: string[],
  { part, open }: { part: string; open: boolean },
  seek: Seek,
): HTMLDetailsElement {
  const fields = element('fieldset', {}, element('legend', { class: 'unseen' }, facetNames[facet]));
  const details = element('details', {}, element('summary', {}, facetNames[facet]), fields);
  details.id = `facet-${facet}`;
  details.open = open;
  const show = (found: FacetCounts) => {
    const values = element('div', {});
    const fill = (these: FacetCounts) => values.replaceChildren(...choices(facet, these, chosen));
    fill(found);
    fields.append(...(found.many ? [finder(facet, part, seek, fill)] : []), values);
  };
  if (listed) show(listed);
  else whenOpened(details, async () => show(await seek(facet, part)));
  return details;
}

// What could not be loaded is tried again when the fold is opened again.
function whenOpened(details: HTMLDetailsElement, fill: () => Promise<void>): void {
  details.addEventListener('toggle', () => fill().catch(() => whenOpened(details, fill)), { once: true });
}

const pause = 150; // milliseconds after the last key before values are looked for

function finder(facet: Facet, part: string, seek: Seek, fill: (found: FacetCounts) => void): HTMLInputElement {
  const field = element('input', {});
  Object.assign(field, { type: 'search', id: `find-${facet}`, value: part, placeholder: 'Find', autocomplete: 'off' });
  field.ariaLabel = `Find in ${facetNames[facet]}`;
  let timer: number | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const sought = field.value;
      const found = await seek(facet, sought);
      if (field.value === sought) fill(found);
    }, pause);
  });
  // What is typed here chooses nothing yet.
  field.addEventListener('change', (event) => event.stopPropagation());
  return field;
}

function choices(facet: Facet, { counts, more, many }: FacetCounts, chosen: string[]): HTMLElement[] {
  const values = listed(facet, counts, chosen);
  const labels = values.map(([value, count]) => choice(facet, value, count, chosen.includes(value)));
  if (values.length === 0) return [element('p', {}, many ? 'None of that name' : 'None in these results')];
  return more
    ? [...labels, element('p', {}, 'These are the most frequent: the field above finds the others.')]
    : labels;
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

function choice(facet: Facet, value: string, count: number, checked: boolean): HTMLLabelElement {
  const box = element('input', {});
  Object.assign(box, { type: 'checkbox', name: facet, value, checked });
  return element(
    'label',
    {},
    box,
    element('span', {}, value),
    ' ',
    element('span', { class: 'count' }, grouped(count)),
  );
}
