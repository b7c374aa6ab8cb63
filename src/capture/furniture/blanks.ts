import { type Draft, type Finding, openLines } from '../reading/draft.ts';

/** Sets the lines apart that hold nothing but white space. */
export function blanks(draft: Draft): Finding {
  const lines = openLines(draft).filter(({ value }) => value === '');
  return {
    claims: lines.map(({ n, key, first }) =>
      key === ''
        ? { n, role: 'blank', reason: 'holds no text' }
        : { n, role: 'furniture', reason: `copies, with the lines around it, what line ${first} says` },
    ),
  };
}
