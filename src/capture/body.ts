import { type Claim, type Draft, type Finding, fromLines, type MeasuredLine, openLines } from './draft.ts';
import { proseTest } from './prose.ts';
import type { Block } from './reading.ts';

const BULLET = /^(?:[•·‣▪●■◆*–-]|\d{1,2}[.)])\s/u;
const LEADS_ELSEWHERE =
  /^(?:read (?:more|also|next)|see also|also read|related|more on this|watch|listen|explained|must read|lesen sie (?:auch|mehr)|lies auch|mehr dazu|mehr zum thema|siehe auch|lire aussi|à lire aussi|voir aussi|lea también|lee también|te puede interesar|leggi anche|leia (?:também|mais)|veja também|lees ook|läs (?:också|mer)|les også|læs også|czytaj (?:także|też|więcej)|zobacz (?:także|też)|číst také|читайте (?:также|також)|関連記事|【関連】|あわせて読みたい|相关阅读|延伸閱讀|관련 ?기사|اقرأ أيضا)\s*[:：|►>–-]?\s*\S/iu;
const QUOTE_START = /^["“”„«»‘'「『]/;
const HEADLINE_WORDS = 8;
const SUBHEADING_SIZE = 110;
const LONG_WORDS = 10;

/** A line of the body's stretch with its neighbours. */
interface Placed {
  line: MeasuredLine;
  prose: boolean;
  next: MeasuredLine | undefined;
  nextProse: boolean;
  /** How many lines in a row are no prose here. */
  run: number;
}

/** Finds the paragraphs, subheadings and related headlines within the body's stretch, line by line. */
export function body(draft: Draft): Finding {
  if (!draft.span) return {};
  const { first, last } = draft.span;
  const headline = draft.claims.findIndex((claim) => claim?.role === 'headline') + 1;
  const lines = openLines(draft).filter(({ n }) => n >= Math.max(first, headline) && n <= last);
  const claims = placed(draft, lines).map(claimOn);
  const blocks = blocksOf(draft, claims);
  const numbers = (kinds: readonly string[]) =>
    blocks.flatMap((block) => (kinds.includes(block.kind) ? block.lines : []));
  const texts = (kinds: readonly string[]) => blocks.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : []));
  const related = numbers(['related']);
  return {
    claims,
    values: { blocks, body: texts(['paragraph', 'subheading']), related: texts(['related']) },
    evidence: {
      body: fromLines(numbers(['paragraph', 'subheading']), 'the stretch of the page where prose outweighs all else'),
      ...(related.length > 0 && { related: fromLines(related, 'headlines of other reports between paragraphs') }),
    },
  };
}

function placed(draft: Draft, lines: readonly MeasuredLine[]): Placed[] {
  const isProse = proseTest(draft.values.language);
  const prose = lines.map((line) => isProse(line) || BULLET.test(line.value));
  const runs = runLengths(prose);
  return lines.map((line, at) => ({
    line,
    prose: prose[at]!,
    next: lines[at + 1],
    nextProse: prose[at + 1] ?? false,
    run: runs[at]!,
  }));
}

function runLengths(prose: readonly boolean[]): number[] {
  const runs = prose.map(() => 0);
  for (let start = 0; start < prose.length; start++) {
    let end = start;
    while (end < prose.length && !prose[end]) end++;
    runs.fill(end - start, start, end);
    start = end;
  }
  return runs;
}

function claimOn(place: Placed): Claim {
  const { line, prose } = place;
  const say = (role: Claim['role'], reason: string): Claim => ({ n: line.n, role, reason });
  if (line.first !== line.n) return say('furniture', `says again what line ${line.first} says`);
  if (LEADS_ELSEWHERE.test(line.value) && line.words <= 30)
    return say('related', 'leads to another report by its first words');
  if (prose) return say('body', `prose of ${line.words} words among prose`);
  return shortClaim(place, say);
}

function shortClaim({ line, nextProse, run }: Placed, say: (role: Claim['role'], reason: string) => Claim): Claim {
  const { ends, value, words, size } = line;
  if (ends && (QUOTE_START.test(value) || /[.。]["”’』」]?$/.test(value)))
    return say('body', 'a short sentence among prose');
  if (/[:：]$/.test(value)) return say('body', 'leads into what follows it among prose');
  if (run > 2) return say('furniture', `one of ${run} short lines in a row that are no sentences`);
  if (!ends && words >= HEADLINE_WORDS && words < 30) {
    return say('related', `a headline of ${words} words, no sentence, set among the paragraphs`);
  }
  if (nextProse && size <= SUBHEADING_SIZE && words <= LONG_WORDS) return say('subheading', 'a short line above prose');
  return say('furniture', 'a short line among prose that heads no paragraph');
}

const KINDS: Partial<Record<Claim['role'], Block['kind']>> = {
  body: 'paragraph',
  subheading: 'subheading',
  related: 'related',
};

function blocksOf(draft: Draft, claims: readonly Claim[]): Block[] {
  return claims.flatMap(({ n, role }) => {
    const kind = KINDS[role];
    return kind ? [{ kind, text: draft.lines[n - 1]!.value, lines: [n] }] : [];
  });
}
