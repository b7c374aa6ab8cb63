import type { CslItem } from './item.ts';
import { passageBibtex, passageCsl, passageRis, type Fragment } from './passage.ts';

/** The endings of the files of references that an article has. */
export const endings = ['bib', 'ris', 'csl.json'] as const;

/** The ending of a file of references. */
export type Ending = (typeof endings)[number];

/** An article's file of references, and the passages of it that are meant; none is the article as a whole. */
export interface ReferenceFile {
  text: string;
  passages: (Fragment | null)[];
}

/** Several articles' files of one kind made into one, with an entry for each article or passage that is meant. */
export function referenceFile(ending: Ending, files: ReferenceFile[]): string {
  if (ending !== 'csl.json') {
    const entry = ending === 'bib' ? passageBibtex : passageRis;
    return files.flatMap(({ text, passages }) => passages.map((one) => (one ? entry(text, one) : text))).join('');
  }
  const items = files.flatMap(({ text, passages }) =>
    (JSON.parse(text) as CslItem[]).flatMap((item) => passages.map((one) => (one ? passageCsl(item, one) : item))),
  );
  return `${JSON.stringify(items, null, 2)}\n`;
}
