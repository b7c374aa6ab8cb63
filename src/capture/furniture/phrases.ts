import { withoutSigns } from '../text/bare-words.ts';
import { FURNITURE, type PhraseRow } from './furniture-phrases.ts';
import { phrasesOf } from '../text/phrases.ts';
import { remembered } from '../text/remembered.ts';

const LONGEST = 300;
const START = 2;
const BEFORE = '•·|›»>+– -';
const AFTER = ':›»>|…+– -';
const WHOLE = new Map(FURNITURE.flatMap((row) => phrasesOf(row.whole).map((phrase) => [phrase, row] as const)));
const OPENINGS = openingsByStart();
const ENDINGS = FURNITURE.flatMap((row) => phrasesOf(row.ending ?? []).map((ending) => ({ ending, row })));

/** The row of furniture that a line belongs to by its words; `key` is the line in lower case with single spaces. */
export const phraseOf = remembered((key: string): PhraseRow | null => {
  if (key.length > LONGEST) return null;
  const bare = withoutSigns(key, BEFORE, AFTER);
  return WHOLE.get(key) ?? (bare === key ? undefined : WHOLE.get(bare)) ?? byOpening(key) ?? byEnding(key);
});

/** Whether a line, in lower case, does nothing but label an advertisement. */
export function isAdvertLabel(key: string): boolean {
  return phraseOf(key) === FURNITURE[0];
}

function byOpening(key: string): PhraseRow | null {
  const rows = OPENINGS.get(key.slice(0, START)) ?? [];
  return (
    rows.find(({ opening, row }) => key.length <= (row.longest ?? LONGEST) && key.startsWith(opening))?.row ?? null
  );
}

function byEnding(key: string): PhraseRow | null {
  return (key.endsWith(')') && ENDINGS.find(({ ending }) => key.endsWith(ending))?.row) || null;
}

// The first letters lead to the few openings that can match, so that a long page stays fast.
function openingsByStart(): Map<string, { opening: string; row: PhraseRow }[]> {
  const openings = FURNITURE.flatMap((row) => phrasesOf(row.opening).map((opening) => ({ opening, row })));
  return Map.groupBy(openings, ({ opening }) => opening.slice(0, START));
}
