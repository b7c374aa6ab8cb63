import { agreedName } from './agreed-name.ts';
import { cited, type Draft, type Finding, fromLines, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { HOME_LINK, MENU_WORDS } from './menu-words.ts';
import { isKnownPaper } from './paper-names.ts';
import { PAPER, PAPER_ALONE } from '../bylines/paper-words.ts';
import { looksNamed, type NamedSource } from './named-source.ts';
import { nameBesideByline } from './name-beside-byline.ts';
import { nameBesideDay } from './name-beside-day.ts';
import { nameInAddress } from './name-in-address.ts';
import { PUBLISHERS } from './publishers.ts';
import { holderOfRights, nameOfHolder } from './rights-holder.ts';
import { SECTION_WORDS } from './section-words.ts';
import { titleWithYears } from './title-with-years.ts';
import { vouchedName } from './vouched-name.ts';

const MASTHEAD_LINES = 8;
// A browser prints the address beside the title.
const BESIDE = /\s{3,}.*$/s;
/** So many words a name has at most that begins with a small letter, as those of sites do. */
const MOST_SMALL = 2;
const TITLE = /^(.{8,200}?)\s+(?:[|｜–—-]|::)\s+(?:.{1,60}\s[|｜–—-]\s+)?([^|｜–—]{2,60})$/u;

/** A page with its first written lines and the number of its headline's. */
interface Page {
  draft: Draft;
  top: readonly MeasuredLine[];
  headline: number;
}

/** The ways to find who published a page; the surest comes first. */
const FINDERS: readonly ((page: Page) => NamedSource | null)[] = [
  ({ draft, top }) => knownMasthead(draft, top),
  ({ draft }) => titleEnd(draft),
  ({ draft, headline }) => vouchedName(draft, headline),
  ({ draft, top, headline }) => masthead(draft, top, headline),
  ({ draft }) => nameBesideByline(draft),
  ({ draft }) => titleWithYears(draft),
  ({ draft }) => nameBesideDay(draft),
  ({ draft }) => tellTale(draft),
  ({ draft }) => nameOfHolder(draft),
  ({ draft }) => holderOfRights(draft),
  ({ draft, headline }) => nameInAddress(draft, headline),
  ({ draft }) => agreedName(draft),
];

/** Finds who published the page: by its masthead or title, or else by a name that only one publisher's pages carry. */
export function source(draft: Draft): Finding {
  if (draft.values.source !== null) return {};
  const top = draft.lines.filter(({ value }) => value !== '').slice(0, MASTHEAD_LINES);
  const headline = draft.claims.findIndex((claim) => claim?.role === 'headline') + 1 || Infinity;
  for (const find of FINDERS) {
    const found = find({ draft, top, headline });
    if (found) return findingOf(found);
  }
  return {};
}

function findingOf({ name, evidence, masthead: n }: NamedSource): Finding {
  const claims = n === null ? [] : [{ n, role: 'source' as const, reason: evidence.reason }];
  return { claims, values: { source: name }, evidence: { source: evidence } };
}

function knownMasthead(draft: Draft, top: readonly MeasuredLine[]): NamedSource | null {
  for (const { key, n, value } of top) {
    if (!isKnownPaper(key) || roleOf(draft, n) !== undefined) continue;
    return { name: value, evidence: fromLines([n], 'a known paper’s name at the top of the page'), masthead: n };
  }
  return null;
}

function titleEnd(draft: Draft): NamedSource | null {
  const headline = draft.values.headline?.toLowerCase().replace(/\s+/g, ' ');
  if (!headline) return null;
  for (const { value, key, n } of draft.lines.slice(0, 400)) {
    if (key.length > 300 || !key.startsWith(headline) || key.length === headline.length) continue;
    const [, start, name] = TITLE.exec(value.replace(BESIDE, '')) ?? [];
    if (!name || start?.toLowerCase() !== headline || !mayEndTitle(name, draft)) continue;
    return { name, evidence: fromLines([n], 'the title of the page ends with it'), masthead: null };
  }
  return null;
}

// "Mill sold - here is what to know", "Mill sold | Ann Lee": a title may go on, or name its author.
function mayEndTitle(name: string, { values }: Draft): boolean {
  const goesOn = /^\p{Ll}/u.test(name) && name.split(/\s+/).length > MOST_SMALL;
  return !goesOn && !SECTION_WORDS.has(name.toLowerCase()) && name.toLowerCase() !== values.byline?.toLowerCase();
}

function masthead(draft: Draft, top: readonly MeasuredLine[], headline: number): NamedSource | null {
  const line = top.find((one, at) => {
    const open = one.n < headline && roleOf(draft, one.n) === undefined;
    return open && isPaperName(one, at === 0 ? PAPER : PAPER_ALONE);
  });
  if (!line) return null;
  const name = line.value.replace(HOME_LINK, '');
  return { name, evidence: fromLines([line.n], 'a paper’s name at the top of the page'), masthead: line.n };
}

function isPaperName(line: MeasuredLine, words: RegExp): boolean {
  const name = line.value.replace(HOME_LINK, '');
  const parts = name.toLowerCase().split(/[\s&-]+/);
  const plain = !MENU_WORDS.test(name) && !/\d{4}|;/.test(name) && !parts.every((part) => SECTION_WORDS.has(part));
  return plain && looksNamed(line) && words.test(name) && (parts.length > 1 || !/\p{Lu}/u.test(name));
}

function tellTale(draft: Draft): NamedSource | null {
  for (const { n, key, value } of draft.lines) {
    if (key.length > 300 || !OUTSIDE.has(roleOf(draft, n) ?? 'furniture')) continue;
    const at = key.search(TELLS);
    if (at < 0) continue;
    const tell = TELLS.exec(key)![0];
    if (isPartOfWord(key, at, tell)) continue;
    const name = PUBLISHERS.find(({ tells }) => tells.includes(tell))!.name;
    const reason = `the page names ${cited(value.slice(at, at + tell.length))}, which is ${name}’s`;
    return { name, evidence: { from: 'inference', lines: [n], reason }, masthead: null };
  }
  return null;
}

function isPartOfWord(key: string, at: number, tell: string): boolean {
  return /\p{L}/u.test(key.charAt(at - 1)) || /\p{L}/u.test(key.charAt(at + tell.length));
}

const TELLS = new RegExp(
  PUBLISHERS.flatMap(({ tells }) => tells)
    .map((tell) => RegExp.escape(tell))
    .join('|'),
);
const OUTSIDE: ReadonlySet<string> = new Set(['furniture', 'rights', 'caption']);
