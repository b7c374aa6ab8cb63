import { cited, type Draft, type Finding, fromLines, type MeasuredLine, roleOf } from '../draft.ts';
import { isKnownPaper, PAPER } from './paper-names.ts';
import { PUBLISHERS } from './publishers.ts';
import type { Evidence } from '../reading.ts';

const MASTHEAD_LINES = 8;
const TITLE = /^(.{8,200}?)\s+(?:[|｜–—-]|::)\s+(?:.{1,60}\s[|｜–—-]\s+)?([^|｜–—]{2,60})$/u;
const HOLDER = /^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*)?([^.,;|\d]{3,60}?)(?:\s*\d{4})?(?:[.,;|]|$)/iu;
const COMPANY = /\b(?:inc|ltd|llc|gmbh|ag|plc|corp|company|limited|media|group|verlag\w*|s\.?a|srl)\b/i;

/** The name of a source and where it comes from. */
interface Named {
  name: string;
  evidence: Evidence;
  /** The line that is the masthead, where there is one. */
  masthead: number | null;
}

/** Finds who published the page: by its masthead or title, or else by a name that only one publisher's pages carry. */
export function source(draft: Draft): Finding {
  const top = draft.lines.filter(({ value }) => value !== '').slice(0, MASTHEAD_LINES);
  const found =
    knownMasthead(draft, top) ?? titleEnd(draft) ?? masthead(draft, top) ?? tellTale(draft) ?? holder(draft);
  if (!found) return {};
  const { name, evidence, masthead: n } = found;
  const claims = n === null ? [] : [{ n, role: 'source' as const, reason: evidence.reason }];
  return { claims, values: { source: name }, evidence: { source: evidence } };
}

function knownMasthead(draft: Draft, top: readonly MeasuredLine[]): Named | null {
  for (const { key, n, value } of top) {
    if (!isKnownPaper(key) || roleOf(draft, n) !== undefined) continue;
    return { name: value, evidence: fromLines([n], 'a known paper’s name at the top of the page'), masthead: n };
  }
  return null;
}

function titleEnd(draft: Draft): Named | null {
  const headline = draft.values.headline?.toLowerCase().replace(/\s+/g, ' ');
  if (!headline) return null;
  for (const { value, key, n } of draft.lines.slice(0, 400)) {
    if (key.length > 300 || !key.startsWith(headline) || key.length === headline.length) continue;
    const [, start, name] = TITLE.exec(value) ?? [];
    if (!name || start?.toLowerCase() !== headline) continue;
    return { name, evidence: fromLines([n], 'the title of the page ends with it'), masthead: null };
  }
  return null;
}

function masthead(draft: Draft, top: readonly MeasuredLine[]): Named | null {
  const headline = draft.claims.findIndex((claim) => claim?.role === 'headline') + 1 || Infinity;
  const candidates = top.filter((line) => line.n < headline && roleOf(draft, line.n) === undefined && looksNamed(line));
  const elsewhere = candidates.length > 0 ? furnitureText(draft, new Set(candidates.map(({ key }) => key))) : '';
  for (const { value, n, words } of candidates) {
    const again = elsewhere.includes(squeezed(value)) && (words > 1 || n === top[0]?.n);
    if (!again && !PAPER.test(value)) continue;
    const reason = again
      ? 'a name at the top of the page that its other furniture repeats'
      : 'a paper’s name at the top of the page';
    return { name: value, evidence: fromLines([n], reason), masthead: n };
  }
  return null;
}

function looksNamed({ value, words, ends, size }: MeasuredLine): boolean {
  return (
    size >= 5 && value.length <= 50 && words <= 6 && !ends && /^[\p{Lu}\p{Lo}]/u.test(value) && !/[:|,]/.test(value)
  );
}

function furnitureText(draft: Draft, without: ReadonlySet<string>): string {
  const roles = new Set([undefined, 'furniture', 'rights']);
  const lines = draft.lines.filter(
    ({ n, key }) => roles.has(roleOf(draft, n)) && key.length < 400 && !without.has(key),
  );
  return squeezed(lines.map(({ key }) => key).join('\n'));
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\S\n]+/g, '');
}

function tellTale(draft: Draft): Named | null {
  for (const { n, key, value } of draft.lines) {
    if (key.length > 300 || !OUTSIDE.has(roleOf(draft, n) ?? 'furniture')) continue;
    const at = key.search(TELLS);
    if (at < 0) continue;
    const tell = TELLS.exec(key)![0];
    const name = PUBLISHERS.find(({ tells }) => tells.includes(tell))!.name;
    const reason = `the page names ${cited(value.slice(at, at + tell.length))}, which is ${name}’s`;
    return { name, evidence: { from: 'inference', lines: [n], reason }, masthead: null };
  }
  return null;
}

const TELLS = new RegExp(
  PUBLISHERS.flatMap(({ tells }) => tells)
    .map((tell) => RegExp.escape(tell))
    .join('|'),
);
const OUTSIDE: ReadonlySet<string> = new Set(['furniture', 'rights', 'caption']);

function holder(draft: Draft): Named | null {
  const name = HOLDER.exec(draft.values.rights ?? '')?.[1]?.trim();
  if (!name || !PAPER.test(name) || COMPANY.test(name)) return null;
  const lines = draft.evidence.rights?.lines ?? [];
  return {
    name,
    evidence: { from: 'inference', lines, reason: 'a paper that the page names as the holder of its rights' },
    masthead: null,
  };
}
