import type { ElementContent, Root, RootContent } from 'hast';

/** A character that is not seen but sets the direction of text, by the short name that Unicode gives it. */
interface Sign {
  name: string;
  /** Whether it can turn the order of other letters around, so that a text reads as something that it is not. */
  turns: boolean;
}

// Unicode Standard Annex #9, section 2.
const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ['\u061c', { name: 'ALM', turns: false }],
  ['\u200e', { name: 'LRM', turns: false }],
  ['\u200f', { name: 'RLM', turns: false }],
  ['\u202a', { name: 'LRE', turns: true }],
  ['\u202b', { name: 'RLE', turns: true }],
  ['\u202c', { name: 'PDF', turns: true }],
  ['\u202d', { name: 'LRO', turns: true }],
  ['\u202e', { name: 'RLO', turns: true }],
  ['\u2066', { name: 'LRI', turns: true }],
  ['\u2067', { name: 'RLI', turns: true }],
  ['\u2068', { name: 'FSI', turns: true }],
  ['\u2069', { name: 'PDI', turns: true }],
]);

/** One of the signs of direction. */
export const anySign = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

/** Whether a text has signs of direction. */
export function hasSigns(text: string): boolean {
  return anySign.test(text);
}

/** The signs of direction in a text, each once. */
export function signsIn(text: string): string {
  return hasSigns(text) ? [...SIGNS.keys()].filter((sign) => text.includes(sign)).join('') : '';
}

/** The short names of the signs of direction in a text, each once. */
export function directionSigns(text: string): string[] {
  return Array.from(signsIn(text), (sign) => SIGNS.get(sign)!.name);
}

/**
 * A tree in which each sign of direction is an element that a page shows (`.sign`, its name in `data-sign`), the text as it was.
 * One that would turn letters around is alone in a `<bdi>`, out of which it has no effect.
 */
export function withSigns(root: Root): Root {
  return { ...root, children: root.children.flatMap(marked) };
}

/** The signs of direction with their HTML, as the elements that `withSigns` makes of them are written. */
export const signsHtml: readonly [sign: string, html: string][] = Array.from(SIGNS, ([sign, { name, turns }]) => {
  const tag = turns ? 'bdi' : 'span';
  return [sign, `<${tag} class="sign" data-sign="${name}">${sign}</${tag}>`];
});

function marked<Node extends RootContent | ElementContent>(node: Node): (Node | ElementContent)[] {
  if (node.type === 'text' && hasSigns(node.value)) return node.value.split(anySign).filter(Boolean).map(piece);
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(marked) }];
  return [node];
}

function piece(value: string): ElementContent {
  const sign = SIGNS.get(value);
  const text = { type: 'text' as const, value };
  if (!sign) return text;
  const properties = { className: ['sign'], dataSign: sign.name };
  return { type: 'element', tagName: sign.turns ? 'bdi' : 'span', properties, children: [text] };
}
