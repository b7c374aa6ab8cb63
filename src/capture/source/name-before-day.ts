import { isAgency, isKnownName } from '../bylines/person-names.ts';
import { type Draft, fromLines } from '../draft.ts';
import type { NamedSource } from './named-source.ts';

const IN_PLACE = /^(\p{L}[^(),:;]{4,60}?)\s*\(([^()]{2,60})\)\s*[,–-]?\s*(?:\p{L}+,?\s+){0,2}\d/u;
const ON_PAGE = /^(\p{L}[^(),:;\d]{4,60}?)()\s*,\s.*\d{4}\b.*[\s,](?:pp?\.|page|s\.|seite)\s?[A-Z]?\d+$/iu;

/** The name right before the day of publication where a place in brackets parts the two, or a page's number ends the line. */
export function nameBeforeDay({ evidence, lines }: Draft): NamedSource | null {
  const [n] = evidence.published?.from === 'line' ? evidence.published.lines : [];
  const name = n === undefined ? null : nameIn(lines[n - 1]!.value);
  if (n === undefined || name === null) return null;
  return { name, evidence: fromLines([n], 'a name right before the day of publication'), masthead: null };
}

// "Marl Town (AP) — May 3" and "Ann Lee (Desk) - May 3" name a town and an author.
function nameIn(value: string): string | null {
  const [, name = '', place = ''] = IN_PLACE.exec(value) ?? ON_PAGE.exec(value) ?? [];
  return name.includes(' ') && !isAgency(place) && !isKnownName(name) ? name : null;
}
