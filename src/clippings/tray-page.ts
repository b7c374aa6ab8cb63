import { referenceFile, type Ending } from '../citation/reference-file.ts';
import type { StyleName } from '../citation/texts.ts';
import { copyButton } from '../browser/copy.ts';
import { download } from '../browser/download.ts';
import { pageItem } from '../browser/page-item.ts';
import { sentTray, trayFragment } from './address.ts';
import { byArticle, clippingKey } from './clipping.ts';
import { clippedArticle, type ClippedArticle } from './clipped-article.ts';
import { sheet } from './sheet.ts';
import { drop, keep, kept } from './store.ts';

const tray = document.querySelector<HTMLElement>('#tray')!;
const status = part('#tray-status');
const sent = part('#tray-sent');
const tools = part('#tray-tools');
const list = part('#tray-list');
const style = tray.querySelector<HTMLSelectElement>('select')!;
const address = tray.querySelector<HTMLInputElement>('#tray-address')!;

let articles: ClippedArticle[] = [];

tray.hidden = false;
style.addEventListener('change', showSheets);
window.addEventListener('hashchange', () => void show());
address.addEventListener('focus', () => address.select());
tray.addEventListener('click', ({ target }) => void act((target as Element).closest('button')?.dataset ?? {}));
tools.querySelector('[data-copy]')!.append(copyButton('Copy the references', 'all of them', referenceList));
await show();

/** The tray that the address sends, or else the reader's own. */
function keys(): string[] {
  return sentTray(location.hash) ?? kept();
}

async function show(): Promise<void> {
  status.textContent = 'Fetching the clippings…';
  try {
    articles = await Promise.all(
      byArticle(keys()).map((clipping) => clippedArticle(clipping, tray.dataset['articles']!)),
    );
    showSheets();
  } catch {
    status.textContent = 'The clippings could not be fetched. Check the connection and try again.';
  }
}

function showSheets(): void {
  const own = sentTray(location.hash) === null;
  sent.hidden = own;
  tools.hidden = articles.length === 0;
  status.textContent = summary(keys().length, own);
  address.value = location.href.replace(/#.*$/, '') + trayFragment(keys());
  list.replaceChildren(...articles.map((article) => sheet(article, style.value as StyleName, own ? takeOut : null)));
}

function takeOut(id: string, passage: Parameters<typeof clippingKey>[1]): void {
  drop(clippingKey(id, passage));
  void show().then(() => status.focus());
}

function summary(count: number, own: boolean): string {
  const clippings = `${count} clipping${count === 1 ? '' : 's'}`;
  if (!own) return `${clippings}, sent to you`;
  return count === 0 ? 'Nothing is put aside yet. An article’s page and each of its passages can be.' : clippings;
}

async function act({ file, does }: DOMStringMap): Promise<void> {
  if (file) save(file as Ending | 'txt');
  if (does === 'print') print();
  if (does === 'keep') keep(...keys());
  if (does === 'clear' && confirm('Take everything out of the clippings?')) drop(...kept());
  if (does === 'keep' || does === 'own') history.replaceState(null, '', location.pathname);
  if (does === 'keep' || does === 'own' || does === 'clear') await show();
}

function save(ending: Ending | 'txt'): void {
  if (ending === 'txt') return download('clippings.txt', referenceList().innerText);
  const there = articles.flatMap(({ page, pageOf, passages }) =>
    page ? passages.map((one) => ({ item: pageItem(pageOf(one)), passages: [one] })) : [],
  );
  download(`clippings.${ending}`, referenceFile(ending, there));
}

function referenceList(): HTMLElement {
  const all = document.createElement('div');
  for (const text of list.querySelectorAll('.reference')) {
    const line = document.createElement('p');
    line.append(...[...text.childNodes].map((node) => node.cloneNode(true)));
    all.append(line, '\n');
  }
  return all;
}

function part(selector: string): HTMLElement {
  return tray.querySelector<HTMLElement>(selector)!;
}
