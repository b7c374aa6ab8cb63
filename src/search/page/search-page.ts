import { parametersOf, stateOf, type SearchState } from '../engine/address.ts';
import { find, firstShown, type Findings } from '../engine/engine.ts';
import { loadFaces } from './faces.ts';
import { grouped } from './grouped.ts';
import { hit } from './hit.ts';
import { resultItem } from './result-list.ts';
import { idleWords } from './idle-words.ts';
import { pagefind } from '../engine/pagefind.ts';

const step = 10; // articles
const little = 2; // results, up to which a word may have been mistyped
const pause = 200; // milliseconds after the last key before a search begins

const get = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const form = document.querySelector<HTMLFormElement>('.search-form')!;
const input = get<HTMLInputElement>('q');
const filters = get<HTMLDetailsElement>('search-filters');
const panel = get('search-facets');
const order = get<HTMLSelectElement>('search-order');
const view = get<HTMLSelectElement>('search-view');
const status = get('search-status');
const suggested = get('search-suggestion');
const nothing = get('search-nothing');
const list = get<HTMLOListElement>('search-results');
const more = get<HTMLButtonElement>('search-more');

let timer: number | undefined;
let searches = 0;
let shown = 0;
let state = stateOf(new URLSearchParams(location.search));
let findings: Findings | null = null;

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => change({ query: input.value.trim() }, 'replaceState'), pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  change({ query: input.value.trim() });
});
panel.addEventListener('change', async () => {
  const { chosenIn } = await import('./filter-panel.ts');
  change({ chosen: chosenIn(panel) });
});
order.addEventListener('change', () => change({ order: order.value as SearchState['order'] }));
view.addEventListener('change', () => change({ view: view.value as SearchState['view'] }));
filters.addEventListener('toggle', () => void count(searches));
more.addEventListener('click', () => void showMore(searches));
window.addEventListener('popstate', openAddress);
filters.open = matchMedia('(min-width: 60rem)').matches;
openAddress();

function openAddress(): void {
  state = stateOf(new URLSearchParams(location.search));
  input.value = state.query;
  order.value = state.order;
  view.value = state.view;
  void show();
}

function change(part: Partial<SearchState>, how: 'pushState' | 'replaceState' = 'pushState'): void {
  state = { ...state, ...part };
  const query = parametersOf(state).toString();
  const address = `${location.pathname}${query && `?${query}`}`;
  if (address !== location.pathname + location.search) history[how](null, '', address);
  void show();
}

async function show(): Promise<void> {
  const current = ++searches;
  try {
    const found = await find(state);
    // A later search may have overtaken this one.
    if (current !== searches) return;
    const idle = state.query === '' && !isNarrowed();
    clear(idle ? idleWords : summary(found.pages.length));
    findings = found;
    if (!idle) await showFound(current, found);
    loadFaces();
    await count(current);
  } catch {
    loadFaces();
    if (current === searches) clear('The search index could not be loaded. Check the connection and try again.');
  }
}

async function showFound(current: number, { pages }: Findings): Promise<void> {
  nothing.hidden = pages.length > 0;
  await showMore(current);
  if (pages.length <= little && state.query !== '') await suggest(current);
}

function isNarrowed(): boolean {
  return Object.values(state.chosen).some((values) => values.length > 0);
}

async function showMore(current: number): Promise<void> {
  const [found, end] = [findings, shown + step];
  const [began, before] = [shown, list.children.length];
  // Until these have come, more cannot be asked for: the same would come twice.
  more.hidden = true;
  while (found && current === searches && shown < Math.min(end, found.pages.length)) await showBatch(current, found);
  if (current !== searches) return;
  more.hidden = shown >= (found?.pages.length ?? 0);
  if (began > 0) list.children[before]?.querySelector('a')?.focus();
}

async function showBatch(current: number, { plan, pages, places }: Findings): Promise<void> {
  const forms = plan.terms.flatMap((term) => (term.ask.startsWith('"') ? [] : term.forms));
  const texts = await Promise.all(
    Array.from(pages.subarray(shown, shown + firstShown), async (page) => ({
      here: places(page),
      data: await pagefind.text(page),
    })),
  );
  const context = state.view === 'context' ? await import('./context-view.ts') : null;
  if (current !== searches) return;
  const items = texts.flatMap(({ here, data }) =>
    context ? context.contextItems(data, here, forms) : [resultItem(hit(data, here, forms))],
  );
  list.append(...items);
  shown += texts.length;
}

async function suggest(current: number): Promise<void> {
  const { didYouMean } = await import('./did-you-mean.ts');
  const better = await didYouMean(state.query);
  if (current !== searches || better === null) return;
  const address = parametersOf({ ...state, query: better });
  const link = document.createElement('a');
  link.href = `?${address}`;
  link.textContent = better;
  suggested.replaceChildren('Did you mean ', link, '?');
  suggested.hidden = false;
}

async function count(current: number): Promise<void> {
  if (!filters.open || !findings) return;
  const [found, { fillPanel }] = [findings, await import('./filter-panel.ts')];
  await fillPanel(panel, found, state.chosen, () => current === searches);
}

function clear(message: string): void {
  findings = null;
  shown = 0;
  for (const part of [more, nothing, suggested]) part.hidden = true;
  list.classList.toggle('in-context', state.view === 'context');
  list.replaceChildren();
  status.textContent = message;
}

function summary(total: number): string {
  const what = state.query === '' ? '' : ` for “${state.query}”`;
  if (total === 0) return `Nothing found${what}`;
  return `${grouped(total)} ${total === 1 ? 'result' : 'results'}${what}`;
}
