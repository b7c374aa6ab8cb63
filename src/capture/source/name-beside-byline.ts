import { type Draft, fromLines, roleOf } from '../reading/draft.ts';
import { headlineLine } from '../reading/head.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { MENU_WORDS } from './menu-words.ts';
import { looksNamed, type NamedSource } from './named-source.ts';
import { SECTION_WORDS } from './section-words.ts';

const TOP = 3;
const NEAR = 2;
const FEWEST_WORDS = 2;
const NOTE = /^this (?:article|story|column) originally (?:appeared|was published) (?:in|on) ([^.:]{4,60})[.:]/;

/** A name at the top of the page, or in a note on where the report came out, that stands alone right above or below the byline or the date. */
export function nameBesideByline(draft: Draft): NamedSource | null {
  const headline = headlineLine(draft);
  if (headline === null || !draft.span) return null;
  const written = draft.lines.filter(({ value }) => value !== '');
  const names = [...namesAtTop(written, headline), ...written.flatMap(nameInNote)];
  const below = written.filter(({ n }) => n > headline && n < draft.span!.first);
  for (const { name, said } of names) {
    const again = below.find(
      ({ key }, at) =>
        key === name && below.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((line) => signs(draft, line)),
    );
    if (!again) continue;
    const isTop = said.n < headline;
    const reason = `a name ${isTop ? 'at the top of the page' : 'in the note on where the report came out'} that stands again beside the byline`;
    return {
      name: (isTop ? said : again).value,
      evidence: fromLines([said.n, again.n], reason),
      masthead: isTop ? said.n : again.n,
    };
  }
  return null;
}

/** A name in small letters, and the line that says it. */
interface Name {
  name: string;
  said: MeasuredLine;
}

function namesAtTop(written: readonly MeasuredLine[], headline: number): Name[] {
  const top = written.slice(0, TOP).filter((line) => line.n < headline && mayBePaper(line));
  return top.map((said) => ({ name: said.key, said }));
}

function nameInNote(said: MeasuredLine): Name[] {
  const name = NOTE.exec(said.key)?.[1];
  return name === undefined ? [] : [{ name, said }];
}

function mayBePaper(line: MeasuredLine): boolean {
  return line.words >= FEWEST_WORDS && looksNamed(line) && !MENU_WORDS.test(line.key) && !SECTION_WORDS.has(line.key);
}

function signs(draft: Draft, { n }: MeasuredLine): boolean {
  return roleOf(draft, n) === 'byline' || roleOf(draft, n) === 'date';
}
