import { occurrences } from './occurrences.ts';

/** Wraps every occurrence of these words in the article in `<mark>`; the text itself stays as it is. */
export function markWords(words: string[]): void {
  for (const node of textNodes()) markNode(node, words);
  arrive();
}

function textNodes(): Text[] {
  const nodes: Text[] = [];
  for (const root of document.querySelectorAll('[data-pagefind-body]')) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  }
  return nodes.filter((node) => !node.parentElement?.closest('[data-pagefind-ignore]'));
}

// From the last to the first, so that the places of those before it stay right.
function markNode(node: Text, words: string[]): void {
  for (const { start, end } of occurrences(node.data, words).reverse()) {
    const found = node.splitText(start);
    found.splitText(end - start);
    const mark = document.createElement('mark');
    found.replaceWith(mark);
    mark.append(found);
  }
}

// A browser may have come here before the folded section opened.
function arrive(): void {
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest('details');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}
