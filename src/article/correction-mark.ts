import type { ElementContent, Text } from 'hast';
import type { Segment } from './corrections.ts';

/** A stretch of text as HTML: a correction leads to its note `#correction-n-note`, and is `#correction-n` where `marked`. */
export function correctionMark(segment: Segment, marked: boolean): ElementContent {
  const text: Text = { type: 'text', value: segment.text };
  if (!('correction' in segment)) return text;
  const id = `correction-${segment.correction}`;
  return {
    type: 'element',
    tagName: 'ins',
    properties: { ...(marked && { id }), className: ['correction'] },
    children: [{ type: 'element', tagName: 'a', properties: { href: `#${id}-note` }, children: [text] }],
  };
}
