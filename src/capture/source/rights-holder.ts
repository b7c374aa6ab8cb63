import { type Draft, fromLines, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { looksNamed, type NamedSource, withAndWithoutArticle } from './named-source.ts';
import { namedBySign, rightsHolder } from './rights-words.ts';

const LONGEST = 60;
const OWN_BEFORE =
  /^(?:about|contact|follow|search|subscribe to|advertise (?:with|in|on)|(?:jobs|working|careers) at|send tips to|über|a propos de|à propos de|travailler chez|abonnez-vous à|sobre|关于|關於)\s(?:us at |the )?$/;
const OWN_AFTER = /^(?:['’]s)?\s(?:apps?|e-?papers?|jobs|newsletters?)$/;

/** The paper that the page names as the holder of its rights, or whom its services name as well. */
export function holderOfRights(draft: Draft): NamedSource | null {
  for (const { n, value } of draft.lines.filter((line) => roleOf(draft, line.n) === 'rights')) {
    const holder = rightsHolder(value);
    const own = holder && !holder.sure ? ownLine(draft, holder.name) : undefined;
    if (!holder || (!holder.sure && !own)) continue;
    const lines = own ? [own.n, n] : [n];
    const reason = `a ${own ? 'name' : 'paper'} that the page names as the holder of its rights${own ? ', and as its own' : ''}`;
    return { name: holder.name, evidence: { from: 'inference', lines, reason }, masthead: null };
  }
  return null;
}

// "Advertise on The Tide", "The Tide's newsletter"
function ownLine({ lines }: Draft, name: string): MeasuredLine | undefined {
  const lower = name.toLowerCase();
  return lines.find(({ key }) => {
    const at = key.length <= LONGEST ? key.indexOf(lower) : -1;
    const [before, after] = [key.slice(0, Math.max(0, at)), key.slice(at + lower.length)];
    return at >= 0 && ((after === '' && OWN_BEFORE.test(before)) || (before === '' && OWN_AFTER.test(after)));
  });
}

/** A line above the report with which the holder's name begins: "The Mail", where the rights are The Mail Company's. */
export function nameOfHolder(draft: Draft): NamedSource | null {
  const rights = namedBySign(draft.values.rights ?? '');
  const above = draft.lines.slice(0, (draft.span?.first ?? 1) - 1);
  const line = above.find((one) => {
    const open = roleOf(draft, one.n) === undefined && one.words > 1 && looksNamed(one);
    return open && withAndWithoutArticle(one.key).some((name) => `${rights} `.startsWith(`${name} `));
  });
  if (!line) return null;
  const reason = 'a name above the report with which the holder of its rights is named';
  return { name: line.value, evidence: fromLines([line.n], reason), masthead: line.n };
}
