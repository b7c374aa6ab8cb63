import type { Element, Root, RootContent, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Article } from './article.ts';
import { correctionMark } from './correction-mark.ts';
import { correctedSegments } from './corrections.ts';

type Known = Pick<Article, 'corrections' | 'evidence' | 'comments'>;

/**
 * Marks the curator's corrections in a body (`#correction-n`, leading to `#correction-n-note`): each once, between the line
 * where its paragraph begins and the next one's, or anywhere where the lines of the paragraphs are not known. Returns their
 * numbers.
 */
export function markCorrections(root: Root, article: Known): number[] {
  if (article.corrections.length === 0) return [];
  const starts = article.evidence.body?.lines;
  if (starts === undefined) return mark(root.children, null, article.corrections);
  return stretches(root, starts).flatMap(({ nodes, first, end }) => {
    const lines = article.corrections.map(({ line }) => line).filter((line) => line >= first && line < end);
    return mark(nodes, withoutOthers(lines, article), article.corrections);
  });
}

// A paragraph and the subheadings below it, up to the next; those above the first paragraph are a stretch of their own.
function stretches(root: Root, starts: number[]): { nodes: RootContent[]; first: number; end: number }[] {
  const found: RootContent[][] = [[]];
  for (const node of root.children) {
    if (node.type === 'element' && node.tagName === 'p') found.push([]);
    found.at(-1)!.push(node);
  }
  return found.map((nodes, n) => ({ nodes, first: starts[n - 1] ?? 0, end: starts[n] ?? Infinity }));
}

// What is captioned, commented or signed between or below the paragraphs is corrected there.
function withoutOthers(lines: number[], { evidence, comments }: Known): number[] {
  const { body, ...others } = evidence;
  const elsewhere = new Set([
    ...Object.values(others).flatMap((one) => one.lines),
    ...comments.flatMap((comment) => [...comment.lines, ...(comment.evidence?.lines ?? [])]),
  ]);
  return lines.filter((line) => body?.lines.includes(line) || !elsewhere.has(line));
}

function mark(nodes: RootContent[], lines: number[] | null, corrections: Article['corrections']): number[] {
  const texts = textsOf(nodes);
  const corrected = correctedSegments(
    texts.map(({ node }) => node.value),
    lines,
    corrections,
  );
  for (const [at, { node, parent }] of texts.entries()) {
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...corrected[at]!.map((segment) => correctionMark(segment, true)));
  }
  return corrected.flat().flatMap((segment) => ('correction' in segment ? [segment.correction] : []));
}

function textsOf(nodes: RootContent[]): { node: Text; parent: Element }[] {
  const texts: { node: Text; parent: Element }[] = [];
  for (const top of nodes) {
    visit(top, 'text', (node, _, parent) => {
      if (parent) texts.push({ node, parent });
    });
  }
  return texts;
}
