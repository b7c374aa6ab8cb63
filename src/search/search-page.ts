import { find } from './engine.ts';
import type { Findings } from './engine.ts';
import { resultItem } from './result-list.ts';

const step = 10;
const pause = 200; // milliseconds after the last key before a search begins

const form = document.querySelector<HTMLFormElement>('.search-form')!;
const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const list = document.querySelector<HTMLOListElement>('#search-results')!;
const nothing = document.querySelector<HTMLElement>('#search-nothing')!;
const more = document.querySelector<HTMLButtonElement>('#search-more')!;

let timer: number | undefined;
let searches = 0;
let shown = 0;
let findings: Findings | null = null;

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => search('replaceState'), pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  search('pushState');
});
more.addEventListener('click', () => void showMore(searches));
window.addEventListener('popstate', openAddress);
openAddress();

function openAddress(): void {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void show(input.value.trim());
}

function search(change: 'pushState' | 'replaceState'): void {
  const query = input.value.trim();
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history[change](null, '', address);
  void show(query);
}

async function show(query: string): Promise<void> {
  const current = ++searches;
  if (query === '') return clear('Type a word, or several. Words in quotation marks are found as a phrase.');
  try {
    const found = await find(query);
    // A later search may have overtaken this one.
    if (current !== searches) return;
    clear(summary(found.total, query));
    nothing.hidden = found.total > 0;
    findings = found;
    await showMore(current);
  } catch {
    if (current === searches) clear('The search index could not be loaded. Check the connection and try again.');
  }
}

async function showMore(current: number): Promise<void> {
  if (!findings) return;
  const hits = await findings.hits(shown, shown + step);
  if (current !== searches) return;
  const items = hits.map(resultItem);
  list.append(...items);
  if (shown > 0) items[0]?.querySelector('a')?.focus();
  shown += hits.length;
  more.hidden = shown >= findings.total;
}

function clear(message: string): void {
  findings = null;
  shown = 0;
  more.hidden = true;
  nothing.hidden = true;
  list.replaceChildren();
  status.textContent = message;
}

function summary(total: number, query: string): string {
  if (total === 0) return `Nothing found for “${query}”`;
  return `${total} ${total === 1 ? 'article' : 'articles'} found for “${query}”`;
}
