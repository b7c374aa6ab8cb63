import { areMeant } from './meant.ts';
import { pagefind, type FoundPages } from './pagefind.ts';
import type { Plan, Term } from './plan.ts';
import { combined, type Asked, type CommonPages } from './sets.ts';

/** All pages that a plan finds; `early` is told of those of its one search before it is known whether they are meant. */
export async function searched(
  { terms, without }: Plan,
  early: (pages: Uint32Array) => Promise<void>,
): Promise<CommonPages> {
  const apart = together(terms);
  const asIs = apart.length === 1 && without.length === 0;
  const ask = async (of: Term[]): Promise<Asked> => {
    const query = of.map((term) => term.ask).join(' ');
    const found = await pagefind.search(query);
    // What goes wrong with it is heard where it is waited for.
    if (asIs) early(found.pages).catch(() => undefined);
    return { ask: query, found: (await meant(of, found)) ? found : { ...found, pages: new Uint32Array() } };
  };
  const [found, excluded] = await Promise.all([
    Promise.all(apart.map(ask)),
    Promise.all(without.map((term) => ask([term]))),
  ]);
  return combined(apart.length > 0 ? new Uint32Array() : await everyPage(), found, excluded);
}

async function everyPage(): Promise<Uint32Array> {
  const { pages } = await pagefind.extent();
  return Uint32Array.from({ length: pages }, (_, page) => page);
}

function meant(terms: Term[], found: FoundPages): Promise<boolean> {
  const words = terms.filter((term) => term.forms.length === 0).map((term) => term.ask);
  return areMeant(words, found, pagefind.text);
}

// Pagefind takes a query for a phrase only when all of it is quoted: words are asked for together, each phrase by itself.
function together(terms: Term[]): Term[][] {
  const words = terms.filter(({ ask }) => !ask.startsWith('"'));
  const phrases = terms.filter(({ ask }) => ask.startsWith('"'));
  return [...(words.length > 0 ? [words] : []), ...phrases.map((phrase) => [phrase])];
}
