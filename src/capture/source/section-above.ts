import { type Draft, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { PAPER_ALONE } from '../bylines/paper-words.ts';
import { MENU_WORDS } from './menu-words.ts';
import { SECTION_WORDS } from './section-words.ts';

const FEW_WORDS = 4;
const SHORT_HEAD = 8;
const MOST_STEPS = 2;
/** What may stand between a section and the headline: a sign, whom the report is for, or that it goes on. */
export const PARTING =
  /^(?:[^\p{L}\p{N}]*|live|liveticker|有料記事|会員限定(?:記事)?|(?:en |in )?(?:directo|direct|diretta)|(?:for )?subscribers?(?:[ -](?:only|exclusive))?)$/iu;

/** A line that names the section, and what tells that it does. */
export interface SectionLine {
  line: MeasuredLine;
  reason: string;
}

/** The section right above the headline: its usual name, or a word of the menu that stands there again. */
export function sectionAbove(draft: Draft, headline: number): SectionLine | null {
  const above = draft.lines.slice(0, headline - 1).filter(({ value }) => value !== '');
  const at = above.findLastIndex(({ n, value }) => roleOf(draft, n) !== 'date' && !PARTING.test(value));
  const [nearest, before] = [above[at], above[at - 1]];
  if (!nearest || draft.claims[nearest.n - 1] !== undefined) return null;
  if (comesAgain(above, at)) return { line: nearest, reason: 'a word of the menu, again right above the headline' };
  const step = stepOver(draft, above, at);
  if (step) return { line: step, reason: 'a word of the menu, again in the way to the headline' };
  if (!SECTION_WORDS.has(nearest.key)) return null;
  // Under another section's name or the way home it is one of a menu, and says nothing of this report.
  if (before && (SECTION_WORDS.has(before.key) || HOME.has(before.key))) return null;
  if (at === above.length - 1 && isMenu(draft, above)) return null;
  return { line: nearest, reason: 'the usual name of a section, right above the headline' };
}

// "Culture", "Reviews": below the word of the menu stand the parts of that section which lead to the report.
function stepOver(draft: Draft, above: readonly MeasuredLine[], nearest: number): MeasuredLine | null {
  for (let at = nearest - 1; at >= nearest - MOST_STEPS && at > 0; at--) {
    const [line, part] = [above[at]!, above[at + 1]!];
    if (!mayBeSection(part) || part.first !== part.n || draft.claims[part.n - 1] !== undefined) return null;
    if (draft.claims[line.n - 1] === undefined && comesAgain(above, at) && !/^\p{Ll}/u.test(line.value)) return line;
  }
  return null;
}

// A menu that is printed twice ends with the same two words.
function comesAgain(above: readonly MeasuredLine[], at: number): boolean {
  const { key, first, n } = above[at]!;
  if (first === n || !mayBeSection(above[at]!) || MENU_WORDS.test(key)) return false;
  const before = above.flatMap((line, one) => (line.key === key && one < at ? [above[one - 1]?.key] : []));
  return !before.includes(above[at - 1]?.key);
}

// Nothing but a menu parts the page's name from the headline.
function isMenu({ claims }: Draft, above: readonly MeasuredLine[]): boolean {
  if (above.length <= 2 || above.length > SHORT_HEAD) return false;
  return above.slice(1).every((line) => HOME.has(line.key) || (mayBeSection(line) && claims[line.n - 1] === undefined));
}

/** Whether a line is as short as the name of a section. */
export function mayBeSection({ value, words, ends }: MeasuredLine): boolean {
  return (
    !PAPER_ALONE.test(value) &&
    value.length > 1 &&
    value.length <= 40 &&
    words <= FEW_WORDS &&
    !ends &&
    /\p{L}/u.test(value)
  );
}

const HOME: ReadonlySet<string> = new Set([
  'home',
  'startseite',
  'accueil',
  'inicio',
  'ホーム',
  'トップ',
  '首页',
  '홈',
  'الرئيسية',
]);
