import { bibtex } from './bibtex.ts';
import type { CslItem } from './item.ts';
import { passageBibtex, passageCsl, passageRis, type Fragment } from './passage.ts';
import { ris } from './ris.ts';

/** The endings of files of references. */
export const endings = ['bib', 'ris', 'csl.json'] as const;

/** The ending of a file of references. */
export type Ending = (typeof endings)[number];

/** An article's item, and the passages of it that are meant; null is the article as a whole. */
export interface Reference {
  item: CslItem;
  passages: (Fragment | null)[];
}

/** A file of references, with an entry for each article or passage that is meant. */
export function referenceFile(ending: Ending, references: Reference[]): string {
  return files[ending](references);
}

const files: Record<Ending, (references: Reference[]) => string> = {
  bib: (references) => entries(references, bibtex, passageBibtex),
  ris: (references) => entries(references, ris, passageRis),
  'csl.json': (references) => {
    const items = references.flatMap(({ item, passages }) =>
      passages.map((one) => (one ? passageCsl(item, one) : item)),
    );
    return `${JSON.stringify(items, null, 2)}\n`;
  },
};

type Written = (item: CslItem) => string;
type OfPassage = (text: string, passage: Fragment) => string;

function entries(references: Reference[], written: Written, ofPassage: OfPassage): string {
  return references
    .flatMap(({ item, passages }) => passages.map((one) => (one ? ofPassage(written(item), one) : written(item))))
    .join('');
}
