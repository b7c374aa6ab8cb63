import { cited, type Claim, type Draft, type Finding, fromLines, roleOf, type Verdict } from '../reading/draft.ts';
import { asideOn } from './asides.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import {
  announcesElsewhere,
  headsParagraph,
  headsWords,
  isHeadlineBetween,
  isShort,
  leadsElsewhere,
  leadsOn,
} from './headings.ts';
import { leads } from './leads.ts';
import { openings } from './openings.ts';
import { linkedLines } from './linked-lines.ts';
import { phraseOf } from '../furniture/phrases.ts';
import type { Block } from '../reading/reading.ts';

const AT_STAKE = 2;
const OFTEN = 3;

/** An open line between the first and the last of the body, with its verdict, the line of the body before it and those after. */
interface Judged {
  line: MeasuredLine;
  verdict: Verdict;
  previous: MeasuredLine | undefined;
  after: readonly MeasuredLine[];
}

/** A draft with its headline as the keys of lines have it, and the lines that lead to others. */
type TitledDraft = Draft & { title: string | undefined; linked: ReturnType<typeof linkedLines> };

/** Tells paragraphs, subheadings and the headlines of other reports apart among the lines of the body's stretch. */
export function body(found: Draft): Finding {
  if (!found.span) return {};
  const draft = {
    ...withLeads(found),
    linked: linkedLines(found),
    title: found.values.headline?.toLowerCase().replace(/\.$/, ''),
  };
  const claims = untilLastParagraph(judged(draft).map((one) => claimOn(draft, one)));
  const blocks = blocksOf(draft, claims);
  const numbers = (kinds: readonly string[]) =>
    blocks.flatMap((block) => (kinds.includes(block.kind) ? block.lines : []));
  const texts = (kinds: readonly string[]) => blocks.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : []));
  const related = numbers(['related']);
  return {
    claims,
    values: { blocks, body: texts(['paragraph', 'subheading']), related: texts(['related']) },
    evidence: {
      body: fromLines(numbers(['paragraph', 'subheading']), reasonFor(draft)),
      ...(related.length > 0 && { related: fromLines(related, 'headlines of other reports between paragraphs') }),
    },
  };
}

// Headlines of other reports stand between paragraphs; those below the last lead away from the page.
function untilLastParagraph(claims: readonly Claim[]): Claim[] {
  const last = claims.findLastIndex(({ role }) => role === 'body');
  return claims.map((claim, at) =>
    at > last && claim.role === 'related' ? { ...claim, role: 'furniture', reason: LEADS_AWAY } : claim,
  );
}

const LEADS_AWAY = 'the headline of another report below the last paragraph';

function withLeads(draft: Draft): Draft {
  const [above, right] = [leads(draft), openings(draft)];
  if (above.size + right.size === 0) return draft;
  return { ...draft, verdicts: new Map([...above, ...draft.verdicts, ...right]) };
}

function reasonFor({ verdicts }: Draft): string {
  const rows = verdicts.values().every(({ settled }) => settled);
  return rows ? 'the rows below the title of the page' : 'the stretch of the page where prose outweighs all else';
}

function judged(draft: Draft): Judged[] {
  const lines = draft.lines.filter(({ n }) => draft.verdicts.has(n) && (roleOf(draft, n) ?? 'body') === 'body');
  const verdicts = lines.map((line) => (leadsOn(line) ? LEADS_ON : draft.verdicts.get(line.n)!));
  const inside = lines.filter((_, at) => verdicts[at]!.inside);
  let passed = 0;
  return lines.map((line, at) => {
    const verdict = verdicts[at]!;
    const previous = inside[passed - 1];
    if (verdict.inside) passed++;
    return { line, verdict, previous, after: inside.slice(passed, passed + AT_STAKE) };
  });
}

const LEADS_ON: Verdict = { inside: true, reason: 'a sentence that leads on to what stands below it' };

function claimOn(draft: TitledDraft, one: Judged): Claim {
  const { line, verdict } = one;
  const linked = draft.linked.get(line.n);
  if (linked) return { n: line.n, role: linked, reason: LINKED[linked] };
  if (verdict.inside) return { n: line.n, ...partOf(draft, one) };
  const role = line.first === line.n && leadsElsewhere(line) ? 'related' : 'furniture';
  return { n: line.n, role, reason: verdict.reason };
}

/** What part of the body a line is that reads as its own, if any. */
function partOf(draft: TitledDraft, judged: Judged): Omit<Claim, 'n'> {
  if (judged.verdict.settled) return { role: 'body', reason: judged.verdict.reason };
  const none = noPart(draft, judged);
  if (none) return { role: 'furniture', reason: none };
  const { line, verdict, previous, after } = judged;
  const [next] = after;
  if (announcesElsewhere(line)) return { role: 'related', reason: 'its first words announce another report' };
  const between = isHeadlineBetween(line, previous, next);
  if (between && !headsWords(line, after)) {
    return {
      role: 'related',
      reason: `a headline of ${line.words} words, no sentence, among paragraphs of other things`,
    };
  }
  if (next && (between || headsParagraph(line, next))) {
    return { role: 'subheading', reason: `a short line above prose; ${verdict.reason}` };
  }
  if (!previous && isShort(line)) {
    return { role: 'furniture', reason: 'a short line above the first paragraph that heads none' };
  }
  return { role: 'body', reason: verdict.reason };
}

const LINKED = { furniture: 'heads other reports', related: 'stands under a heading of other reports' };

/** Why a line that reads as the body's is no part of it; null where it is one. */
function noPart(draft: TitledDraft, { line, previous, after }: Judged): string | null {
  if (!line.ends && line.times >= OFTEN) return `no sentence, and stands ${line.times} times on the page`;
  const again = saidBefore(draft, line);
  if (again) return `says again ${again}`;
  const aside = asideOn(line.key);
  if (aside) return `${aside}: ${cited(line.value)}`;
  const isLast = after.length === 0 && previous !== undefined;
  return isLast && tellsOfAuthor(line, draft.values.byline) ? 'tells, below the report, who its author is' : null;
}

function saidBefore({ verdicts, title }: TitledDraft, { first, n, key }: MeasuredLine): string | null {
  if (first !== n && verdicts.get(first)?.inside) return `what line ${first} says`;
  return key === title || sharesTitle(key, title) ? 'what the headline says' : null;
}

// "Share Mill sold": the headline behind the words of a button.
function sharesTitle(key: string, title: string | undefined): boolean {
  return title !== undefined && key.endsWith(` ${title}`) && phraseOf(key.slice(0, -title.length - 1)) !== null;
}

function tellsOfAuthor({ value }: MeasuredLine, byline: string | null): boolean {
  const [first = ''] = byline?.split(/,|;|&|\s(?:and|und|et|y|e|en|och|og|i)\s/u) ?? [];
  const author = first.trim();
  return author.length > 3 && (value.startsWith(author) || author.startsWith(`${firstWords(value)} `));
}

// "Ann Lee Orme Echo": the byline names the paper, too.
function firstWords(value: string): string {
  return /^\p{Lu}\S+\s\p{Lu}\S+(?=\s)/u.exec(value)?.[0] ?? value;
}

const KINDS: Partial<Record<Claim['role'], Block['kind']>> = {
  body: 'paragraph',
  subheading: 'subheading',
  related: 'related',
};

function blocksOf(draft: Draft, claims: readonly Claim[]): Block[] {
  return claims.flatMap(({ n, role }) => {
    const kind = KINDS[role];
    return kind ? [{ kind, text: ownWords(draft, n), lines: [n] }] : [];
  });
}

function ownWords({ lines, textLabels }: Draft, n: number): string {
  return lines[n - 1]!.value.slice(textLabels.get(n) ?? 0);
}
