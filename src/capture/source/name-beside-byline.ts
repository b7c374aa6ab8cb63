import { type Draft, fromLines, roleOf } from '../reading/draft.ts';
import { headlineLine } from '../reading/head.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { MENU_WORDS } from './menu-words.ts';
import { looksNamed, type NamedSource } from './named-source.ts';
import { SECTION_WORDS } from './section-words.ts';

const TOP = 3;
const NEAR = 2;
const FEWEST_WORDS = 2;

/** A name at the top of the page that stands again, alone on its line, right above or below the byline or the date. */
export function nameBesideByline(draft: Draft): NamedSource | null {
  const headline = headlineLine(draft);
  if (headline === null || !draft.span) return null;
  const written = draft.lines.filter(({ value }) => value !== '');
  const names = written.slice(0, TOP).filter((line) => line.n < headline && mayBePaper(line));
  const below = written.filter(({ n }) => n > headline && n < draft.span!.first);
  for (const name of names) {
    const again = below.find(
      ({ key }, at) =>
        key === name.key && below.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((line) => signs(draft, line)),
    );
    if (!again) continue;
    const reason = 'a name at the top of the page that stands again beside the byline';
    return { name: name.value, evidence: fromLines([name.n, again.n], reason), masthead: name.n };
  }
  return null;
}

function mayBePaper(line: MeasuredLine): boolean {
  return line.words >= FEWEST_WORDS && looksNamed(line) && !MENU_WORDS.test(line.key) && !SECTION_WORDS.has(line.key);
}

function signs(draft: Draft, { n }: MeasuredLine): boolean {
  return roleOf(draft, n) === 'byline' || roleOf(draft, n) === 'date';
}
