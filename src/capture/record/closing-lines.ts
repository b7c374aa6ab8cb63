import type { Claim, Draft } from '../reading/draft.ts';

/** A line with the number that a database closes a report with. */
export const CLOSING = /^document ([a-z]{2,}\d[a-z\d]{8,})$/i;

const REASON = 'the holder of the rights again, right above the number that a database gave the report';

/** Claims the company that a database names again between a report and its number: it would read as the report's last line. */
export function closingClaims({ lines, values: { rights } }: Draft): Claim[] {
  if (rights === null) return [];
  const written = lines.filter(({ value }) => value !== '');
  return written.flatMap(({ n, key }, at) => {
    const isAbove = CLOSING.test(written[at + 1]?.value ?? '');
    return isAbove && rights.toLowerCase().includes(key) ? [{ n, role: 'furniture', reason: REASON }] : [];
  });
}
