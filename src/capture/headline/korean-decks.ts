import { type Draft, roleOf } from '../reading/draft.ts';
import { HANGUL } from '../text/characters.ts';
import { lineHolds, type MeasuredLine } from '../text/measured-line.ts';

const FEWEST = 2;
const MOST = 5;
const SHORTEST = 24;
const LONGEST = 90;
const FEWEST_WORDS = 3;
const SYLLABLES = 2;

/**
 * The lines of a Korean standfirst: two to five short ones under each other, none a sentence, at least half of which take up
 * words of the report. Particles stand behind the words, so that only how these begin is compared.
 */
export function koreanDecks(draft: Draft, lines: readonly MeasuredLine[]): MeasuredLine[] {
  if (draft.values.language !== 'ko') return [];
  const at = lines.findIndex((line, at) => mayBeDeck(draft, line) && mayBeDeck(draft, lines[at + 1]));
  const rest = at < 0 ? [] : lines.slice(at);
  const end = rest.findIndex((line) => !mayBeDeck(draft, line));
  const run = end < 0 ? rest : rest.slice(0, end);
  if (run.length < FEWEST || run.length > MOST) return [];
  const body = draft.lines.filter(({ n }) => draft.verdicts.get(n)?.inside).map(({ value }) => value);
  return run.filter((line) => takesUp(line, body)).length * 2 >= run.length ? run : [];
}

function mayBeDeck(draft: Draft, line: MeasuredLine | undefined): boolean {
  if (!line || roleOf(draft, line.n) !== undefined || draft.verdicts.get(line.n)?.inside) return false;
  const { size, words, ends, times } = line;
  return (
    size >= SHORTEST && size <= LONGEST && words >= FEWEST_WORDS && !ends && times === 1 && lineHolds(HANGUL, line)
  );
}

function takesUp({ value }: MeasuredLine, body: readonly string[]): boolean {
  const starts = value
    .split(/[^\p{L}]+/u)
    .flatMap((word) => (word.length > SYLLABLES ? [word.slice(0, SYLLABLES)] : []));
  return starts.some((start) => body.some((paragraph) => paragraph.includes(start)));
}
