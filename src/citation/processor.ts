import CSL, { type Engine } from 'citeproc';
import type { CslItem } from './item.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { harvard } from './styles/harvard.ts';
import { locale } from './styles/locale.ts';
import { mla } from './styles/mla.ts';

/** The styles that a citation is given in. */
export const styleNames = ['Chicago', 'MLA', 'APA', 'Harvard'] as const;

/** The name of a style. */
export type StyleName = (typeof styleNames)[number];

/** A character that no text has: it marks the place where a style would name a passage. */
export const locator = '\uE0FF';

/** An item's reference in a style as citeproc-js makes it, in safe HTML with the mark for a passage. */
export function processedReference(style: StyleName, item: CslItem): string {
  const { engine, put } = engines.get(style) ?? processor(style);
  engine.updateItems([put(item)], true);
  const entry = engine.makeBibliography()[1][0] ?? '';
  return entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '').replace(loneLocator, locator);
}

const styles: Record<StyleName, string> = { Chicago: chicago, MLA: mla, APA: apa, Harvard: harvard };
const engines = new Map<StyleName, Processor>();

// Where the style has nothing to say before it, the mark stands alone between two delimiters.
const loneLocator = new RegExp(`[,.] ${locator}`);

interface Processor {
  engine: Engine;
  /** Puts an item in the place of the one before, and returns the name that the engine is to know it by. */
  put: (item: CslItem) => string;
}

// To read a style takes far longer than to cite with it. The engine keeps what it has seen, so each item is a new one to it.
function processor(style: StyleName): Processor {
  let current: object = {};
  let count = 0;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => current },
    styles[style],
    'en-US',
    true,
  );
  const put = (item: CslItem): string => {
    const id = `${(count += 1)}`;
    current = { ...item, id, language: 'en', annote: locator };
    return id;
  };
  engines.set(style, { engine, put });
  return { engine, put };
}
