import { occurrences, type Stretch } from '../words/occurrences.ts';

/** One marked occurrence: a `<mark>`, or several where it runs across a correction or a link. */
export type Marked = HTMLElement[];

/** Wraps every occurrence of these words in the article in `<mark>`, in the order of the page; the text itself stays as it is. */
export function markWords(words: string[]): Marked[] {
  return blocks().flatMap((block) => markBlock(textNodes(block), words));
}

// What the index holds of a page: the report, and what the comments quote and say.
const searched = 'h1, .standfirst, figcaption, .body :is(p, h2, li), [id^="c-"] :is(p, li)';
const apart = '.permalink, .related, .comment-head, .comment-foot, .quoted, button';

function blocks(): Element[] {
  const found = [...document.querySelectorAll(`main article :is(${searched})`)].filter(
    (block) => !block.closest(apart),
  );
  // A block inside another is part of that one's text.
  return found.filter((block) => !found.some((other) => other !== block && other.contains(block)));
}

function textNodes(block: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter((node) => !node.parentElement?.closest(apart));
}

// From the last to the first, so that the places of those before it stay right.
function markBlock(nodes: Text[], words: string[]): Marked[] {
  const found = occurrences(nodes.map(({ data }) => data).join(''), words);
  return found
    .reverse()
    .map((stretch) => markStretch(nodes, stretch))
    .reverse();
}

function markStretch(nodes: Text[], { start, end }: Stretch): Marked {
  let before = 0;
  return nodes.flatMap((node) => {
    const [from, to] = [Math.max(start - before, 0), Math.min(end - before, node.length)];
    before += node.length;
    return from < to ? [markPart(node, from, to)] : [];
  });
}

function markPart(node: Text, from: number, to: number): HTMLElement {
  const found = node.splitText(from);
  found.splitText(to - from);
  const mark = document.createElement('mark');
  found.replaceWith(mark);
  mark.append(found);
  return mark;
}
