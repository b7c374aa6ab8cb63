import { chainOf, type Placement, placementsOf } from './placements.ts';
import type { BenchPage } from './bench-pages.ts';
import { tokensOf } from './tokens.ts';

/** Whether a line is the body's by the gold: 1, 0, or -1 where the gold leaves it open. */
export type GoldLine = -1 | 0 | 1;

const FEW = 4;
const SNIPPET = 12;
const UNCOVERED = 0.7;

/** Finds which lines of a page the gold has in its body. A standfirst is left open: to keep it is free either way. */
export function goldLines({ gold }: BenchPage, texts: readonly string[]): GoldLine[] {
  if (gold.core === false) return texts.map(() => -1);
  if (gold.body === null)
    return bySnippets(texts, gold.with ?? [], [...longOnes(gold.without), ...(gold.comments ?? [])]);
  const body = inBody(texts, gold.body);
  const standfirst = inBody(texts, gold.standfirst?.join('\n\n') ?? '');
  return texts.map((text, at) => {
    if (body[at]) return 1;
    return standfirst[at] && tokensOf(text).length >= FEW ? -1 : 0;
  });
}

function longOnes(snippets: readonly string[] = []): string[] {
  return snippets.filter(({ length }) => length > SNIPPET);
}

function bySnippets(texts: readonly string[], kept: readonly string[], left: readonly string[]): GoldLine[] {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const holds = (snippets: readonly string[]) => {
    const folded = snippets.map(fold).filter((snippet) => snippet !== '');
    return (text: string) => folded.some((snippet) => text.includes(snippet));
  };
  const isLeft = holds(left);
  const isKept = holds(kept);
  return texts.map(fold).map((text) => (isLeft(text) ? 0 : isKept(text) ? 1 : -1));
}

/** Lines that stand in the body in its order; then others whose place in it is still empty; then short ones in between. */
function inBody(texts: readonly string[], body: string): boolean[] {
  const gold = tokensOf(body);
  const lines = texts.map(tokensOf);
  const covered = new Uint8Array(gold.length);
  const found = texts.map(() => false);
  const placements = placementsOf(lines, gold);
  const chain = chainOf(placements);
  const take = ({ line, start, end }: Placement) => {
    found[line] = true;
    covered.fill(1, Math.max(0, start), end);
  };
  chain.forEach(take);
  for (const placement of placements) {
    const { line, start, end } = placement;
    if (!found[line] && emptyShare(covered, start, end) > UNCOVERED) take(placement);
  }
  for (const place of shortPlaces(lines, gold, chain, covered)) found[place] = true;
  return found;
}

function emptyShare(covered: Uint8Array, start: number, end: number): number {
  let empty = 0;
  for (let at = Math.max(0, start); at < Math.min(covered.length, end); at++) empty += 1 - covered[at]!;
  return empty / Math.max(1, end - start);
}

/** Lines of a few words that stand between two lines of the chain as they do in the body. */
function shortPlaces(
  lines: readonly string[][],
  gold: readonly string[],
  chain: readonly Placement[],
  covered: Uint8Array,
): number[] {
  const places: number[] = [];
  const last = chain.at(-1);
  if (!last) return places;
  let from = 0;
  let next = 0;
  for (let at = 0; at <= last.line + 3 && at < lines.length; at++) {
    if (chain[next]?.line === at) from = Math.max(from, chain[next++]!.end);
    else if (lines[at]!.length > 0 && lines[at]!.length < FEW) {
      const start = emptyPlace(
        lines[at]!,
        gold,
        covered,
        Math.max(0, from - 3),
        (chain[next]?.start ?? gold.length) + 3,
      );
      if (start < 0) continue;
      covered.fill(1, start, start + lines[at]!.length);
      from = Math.max(from, start + lines[at]!.length);
      places.push(at);
    }
  }
  return places;
}

function emptyPlace(
  words: readonly string[],
  gold: readonly string[],
  covered: Uint8Array,
  from: number,
  to: number,
): number {
  const end = Math.min(gold.length, to) - words.length;
  for (let start = from; start <= end; start++) {
    const taken = covered[start]! > 0 && covered[start + words.length - 1]! > 0;
    if (!taken && words.every((word, at) => gold[start + at] === word)) return start;
  }
  return -1;
}
