import type { Fragment } from '../citation/passage.ts';
import { endings, referenceFile, type Ending } from '../citation/reference-file.ts';
import { download } from '../browser/download.ts';
import { button } from '../browser/element.ts';
import { pageItem } from '../browser/page-item.ts';

const fileNames: Record<Ending, string> = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' };

/** Buttons that give the reader the reference to a passage of this page's article as a file. */
export function referenceButtons(passage: Fragment): HTMLButtonElement[] {
  return endings.map((ending) => {
    const one = button(fileNames[ending], () => save(ending, passage));
    one.classList.add('small');
    return one;
  });
}

function save(ending: Ending, passage: Fragment): void {
  const item = pageItem(document);
  download(`${item.id}-${passage}.${ending}`, referenceFile(ending, [{ item, passages: [passage] }]));
}
