import { type Draft, type Finding, openLines } from '../draft.ts';

/** Sets the lines apart that hold nothing but white space. */
export function blanks(draft: Draft): Finding {
  const lines = openLines(draft).filter(({ value }) => value === '');
  return { claims: lines.map(({ n }) => ({ n, role: 'blank', reason: 'holds no text' })) };
}
