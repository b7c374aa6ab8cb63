import { type Draft, fromLines, roleOf } from '../draft.ts';
import { looksNamed, type NamedSource } from './named-source.ts';
import { PAPER } from '../bylines/paper-words.ts';

const HOLDER =
  /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4},?\s*)?(?:by\s+)?([^.,;|\d–]{3,60}?)(?:\s*\d{4}|\s+and (?:its )?(?:affiliat|licens).*|\s*(?:版权所有|版權所有))?(?:[.,;|–]|$)/iu;
const COMPANY = /\b(?:inc|ltd|llc|gmbh|ag|plc|corp|company|limited|media|group|verlag\w*|s\.?a|srl)\b/i;

/** The paper that the page names as the holder of its rights. */
export function holderOfRights(draft: Draft): NamedSource | null {
  const name = HOLDER.exec(draft.values.rights ?? '')?.[1]?.trim();
  if (!name || !PAPER.test(name) || COMPANY.test(name)) return null;
  const lines = draft.evidence.rights?.lines ?? [];
  return {
    name,
    evidence: { from: 'inference', lines, reason: 'a paper that the page names as the holder of its rights' },
    masthead: null,
  };
}

/** A line above the report with which the holder's name begins: "The Mail", where the rights are The Mail Company's. */
export function nameOfHolder(draft: Draft): NamedSource | null {
  const rights = HOLDER.exec(draft.values.rights ?? '')?.[1]?.toLowerCase() ?? '';
  const above = draft.lines.slice(0, (draft.span?.first ?? 1) - 1);
  const line = above.find((one) => {
    const open = roleOf(draft, one.n) === undefined && one.words > 1 && looksNamed(one);
    return open && (rights === one.key || rights.startsWith(`${one.key} `));
  });
  if (!line) return null;
  const reason = 'a name above the report with which the holder of its rights is named';
  return { name: line.value, evidence: fromLines([line.n], reason), masthead: line.n };
}
