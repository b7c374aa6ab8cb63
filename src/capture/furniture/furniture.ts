import { cited, type Claim, type Draft, type Finding, openLines } from '../reading/draft.ts';
import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';
import { isAddress } from './address.ts';
import { isConsentNotice } from './consent.ts';
import { LETTER, NUMBER } from '../text/characters.ts';
import { phraseOf } from './phrases.ts';
import { isShareList } from './share-list.ts';

/** Finds furniture that a line's own words or signs give away, wherever on the page it stands. */
export function furniture(draft: Draft): Finding {
  return { claims: openLines(draft).flatMap(claimOn) };
}

function claimOn(line: MeasuredLine): Claim[] {
  const reason = reasonFor(line);
  return reason === null ? [] : [{ n: line.n, role: 'furniture', reason }];
}

function reasonFor(line: MeasuredLine): string | null {
  const { key, value, edge } = line;
  if (edge) return 'a browser printed it at the edge of a sheet';
  const row = phraseOf(key);
  if (row) return `${row.does}: ${cited(value)}`;
  if (isShareList(key)) return `offers to share the page: ${cited(value)}`;
  if (isConsentNotice(key)) return `asks for consent or for a browser that does more: ${cited(value)}`;
  if (value.length > 200) return null;
  if (!lineHolds(LETTER | NUMBER, line)) return 'signs without a letter or a number';
  return isAddress(value) ? 'an address and nothing else' : null;
}
