import type { Element, ElementContent, RootContent, Text } from 'hast';
import { cutPlace } from './cut-place.ts';

/** How many characters of text a part of a tree has. */
export function textLength(node: RootContent | ElementContent): number {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element' ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}

/** A part of a tree in two, the first of at most so many characters: cut between two words, and every element around goes on. */
export function splitNode<Node extends RootContent | ElementContent>(node: Node, most: number): [Node, Node] {
  return splitAt(node, cutPlace(beginning(node, most + 1), most));
}

// The text of it, as far as so many characters.
function beginning(node: RootContent | ElementContent, most: number): string {
  if (node.type === 'text') return node.value.slice(0, most);
  if (node.type !== 'element') return '';
  return node.children.reduce((text, child) => text + beginning(child, most - text.length), '');
}

function splitAt<Node extends RootContent | ElementContent>(node: Node, place: number): [Node, Node] {
  if (node.type === 'text') return halves(node, place) as [Node, Node];
  if (node.type !== 'element') return [node, node];
  const { at, left } = placeIn(node, place);
  const [head, tail] =
    left === 0 ? [[], [node.children[at]!]] : splitAt(node.children[at]!, left).map((half) => [half]);
  return [
    { ...node, children: [...node.children.slice(0, at), ...head!] },
    { ...node, properties: laterProperties(node, at), children: [...tail!, ...node.children.slice(at + 1)] },
  ];
}

function halves(text: Text, at: number): [Text, Text] {
  return [
    { ...text, value: text.value.slice(0, at) },
    { ...text, value: text.value.slice(at) },
  ];
}

// The child that the end of so many characters is in, and how many of them it has.
function placeIn({ children }: Element, most: number): { at: number; left: number } {
  let left = most;
  const at = children.findIndex((child) => {
    const length = textLength(child);
    if (length > left) return true;
    left -= length;
    return false;
  });
  return { at, left };
}

// The items of a list go on counting.
function laterProperties({ tagName, properties, children }: Element, at: number): Element['properties'] {
  if (tagName !== 'ol') return properties;
  const before = children.slice(0, at).filter((child) => child.type === 'element' && child.tagName === 'li').length;
  return { ...properties, start: Number(properties['start'] ?? 1) + before };
}
