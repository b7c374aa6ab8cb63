import type { CslItem } from '../../citation/item.ts';
import { endings, referenceFile, type Ending } from '../../citation/reference-file.ts';

/** A link that gives a file of references without asking the host for one: the text is in the address (RFC 2397). */
export interface ReferenceLink {
  ending: Ending;
  name: string;
  /** What the file is to be called. */
  file: string;
  href: string;
}

/** The links to an item's files of references. */
export function referenceLinks(item: CslItem): ReferenceLink[] {
  return endings.map((ending) => {
    const { name, type } = kinds[ending];
    const text = referenceFile(ending, [{ item, passages: [null] }]);
    return {
      ending,
      name,
      file: `${item.id}.${ending}`,
      href: `data:${type};charset=utf-8,${encodeURIComponent(text)}`,
    };
  });
}

const kinds: Record<Ending, { name: string; type: string }> = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
};
