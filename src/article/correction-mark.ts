import type { ElementContent, Text } from 'hast';
import type { Segment } from './corrections.ts';
import { onThisPage } from './leads.ts';

/** A stretch of text as HTML: a correction leads to its note `#correction-n-note`, and is `#correction-n` where `marked`. */
export function correctionMark(segment: Segment, marked: boolean, { to } = onThisPage): ElementContent {
  const text: Text = { type: 'text', value: segment.text };
  if (!('correction' in segment)) return text;
  const id = `correction-${segment.correction}`;
  return {
    type: 'element',
    tagName: 'ins',
    properties: { ...(marked && { id }), className: ['correction'] },
    children: [{ type: 'element', tagName: 'a', properties: { href: to(`${id}-note`) }, children: [text] }],
  };
}
