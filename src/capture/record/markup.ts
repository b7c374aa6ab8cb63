import type { Draft, Finding } from '../reading/draft.ts';

const OPENING = /^<(?:!doctype\s+html|html|head|body|\?xml)[\s>]/i;
const MESSAGE =
  'expected the text of a page, but this is the source of one, and its tags were read as text: save the page as text, or copy what a browser shows';

/** Tells where a capture is the source of a page: reading tags as a report's text is what nobody wants, and taking them out would change it. */
export function markup({ lines }: Draft): Finding {
  const first = lines.find(({ value }) => value !== '');
  return first && OPENING.test(first.value) ? { issues: [{ code: 'markup', line: first.n, message: MESSAGE }] } : {};
}
