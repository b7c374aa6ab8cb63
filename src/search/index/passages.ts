import type { Article } from '../../article/article.ts';
import { plainText } from '../../site/words/plain-text.ts';

/** A part of an article that a result can lead to: its address within the page, empty for what stands above the body, and its text. */
export interface IndexedPassage {
  id: string;
  text: string;
}

/** What the index takes from a report: the standfirst and the captions, then the paragraphs of the rendered body. */
export function reportPassages({ standfirst, figures }: Article, html: string): IndexedPassage[] {
  const captions = figures.flatMap(({ caption, credit }) => [caption, credit]).filter((text) => text !== null);
  const [opening = '', ...paragraphs] = bodyOnly(html).split(/<p id="p-/);
  return [...standfirst, ...captions, readable(opening)]
    .filter((text) => text !== '')
    .map((text) => ({ id: '', text }))
    .concat(paragraphs.map((text, at) => ({ id: `p-${at + 1}`, text: readable(text.slice(text.indexOf('>') + 1)) })));
}

/** What the index takes from the comments: what each quotes and says. */
export function commentPassages({ comments }: Article): IndexedPassage[] {
  return comments.map(({ n, quotation, text }) => ({ id: `c-${n}`, text: [...quotation, ...text].join('\n') }));
}

// Related headlines belong to other reports, and a paragraph's number is not its text.
function bodyOnly(html: string): string {
  return html.replace(
    /<aside class="related">.*?<\/aside>|<div class="passage-tools">.*?<\/div>|<a class="permalink".*?<\/a>/gs,
    '',
  );
}

function readable(html: string): string {
  return plainText(html.replace(/<\/(?:p|li|h\d|blockquote|div)>/g, ' ')).trim();
}
