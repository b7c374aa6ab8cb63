import { bareNames, bylineOn } from './byline-lines.ts';
import type { BylineContext } from './byline-context.ts';
import { isDesk } from './desks.ts';
import type { Hint } from './hint.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { hintsOfNames } from './name-hints.ts';
import { isOwnUnnamed } from './own-correspondents.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { hintsOfPlace } from './place-hints.ts';
import { isAgency, isKnownName, isPerson } from './person-names.ts';

/** Names that stand on a line without a word that means "by", with points for what speaks for their being authors. */
export interface LoneNames {
  names: string[];
  points: number;
  reason: string;
}

const FAR_ABOVE = -6;
const FAR_BELOW = 40;
const FAR_AFTER = 12;
const INTO_BODY = 8;
const MOST_WORDS = 30;

/** Judges a line that may be names and nothing else; null for a line that is not or that stands elsewhere. */
export function loneNames(lines: readonly MeasuredLine[], at: number, context: BylineContext): LoneNames | null {
  const line = lines[at]!;
  if (!mayBe(line, context)) return null;
  const found = bareNames(line.value, context.language);
  if (!found && isDeskAlone(lines, at, context))
    return judged(
      [line.value],
      [{ points: 1.5, says: 'a desk of the paper' }, ...hintsOfPlace(lines, at, context, [])],
    );
  const people = found?.names.filter(isPerson) ?? [];
  if (
    !found ||
    isPlaceBesideOwn(found.names, lines[at - 1], lines[at + 1]) ||
    (people.length === 0 && !found.names.some(isAgency))
  )
    return null;
  return judged(found.names, [
    ...hintsOfNames(found, people, line),
    ...hintsOfPlace(lines, at, context, found.names),
    ...hintsOfPage(people, line, context),
  ]);
}

function judged(names: string[], hints: readonly Hint[]): LoneNames {
  const said = hints.flatMap(({ points, says }) => (points > 0 && says ? [says] : []));
  const points = hints.reduce((sum, hint) => sum + hint.points, 0);
  return { names, points, reason: `names and nothing else: ${said.join(', ')}` };
}

// A word for their work under a name is that person's.
function isDeskAlone(lines: readonly MeasuredLine[], at: number, { head, language }: BylineContext): boolean {
  const line = lines[at]!;
  if (!isDesk(line.value) || head.below(line) < 0 || head.intoBody(line) >= 0) return false;
  return !namesAny(lines[at - 1], language, isPerson) && !namesAny(lines[at + 1], language, isKnownName);
}

// "Dal nostro inviato" above "PORTO SANTO": whom the paper does not name there, a place beside it does not.
function isPlaceBesideOwn(names: readonly string[], ...beside: readonly (MeasuredLine | undefined)[]): boolean {
  return (
    !names.some((name) => isKnownName(name) || isAgency(name)) &&
    beside.some((line) => line && isOwnUnnamed(line.value))
  );
}

function namesAny(line: MeasuredLine | undefined, language: string | null, isOne: (name: string) => boolean): boolean {
  if (!line) return false;
  return bylineOn(line.value, language) !== null || (bareNames(line.value, language)?.names.some(isOne) ?? false);
}

function mayBe(line: MeasuredLine, { head, isCaption }: BylineContext): boolean {
  const [below, into, after] = [head.below(line), head.intoBody(line), head.after(line)];
  const elsewhere = after > 0 ? after > FAR_AFTER : into > INTO_BODY || below > FAR_BELOW;
  if (elsewhere || below < FAR_ABOVE || below === 0) return false;
  if (line.words > MOST_WORDS || (line.words < 2 && !signsForPaper(line.value))) return false;
  return !isCaption(line) && !(line.ends && line.words > 3) && !phraseOf(line.key);
}

function signsForPaper(value: string): boolean {
  return isAgency(value) || isDesk(value);
}

// Somebody whom the headline or the report speaks of is not its author.
function hintsOfPage(people: readonly string[], { key }: MeasuredLine, context: BylineContext): Hint[] {
  const again = people.some(
    (name) => isKnownName(name) && context.timesAlone(name) > Number(key === name.toLowerCase()),
  );
  const subject = people.some(context.inBody) ? -2.5 : people.some(context.surnameInBody) ? -1 : 0;
  return [
    { points: again ? 1 : 0, says: 'the name again elsewhere' },
    { points: people.some((name) => isKnownName(name) && context.noted(name)) ? 2 : 0, says: 'a note about them' },
    { points: subject },
    { points: sharesWord(people, context.headline ?? '') ? -3 : 0 },
  ];
}

function sharesWord(names: readonly string[], headline: string): boolean {
  const words = new Set(headline.toLowerCase().match(/\p{L}{3,}/gu));
  return names.some((name) =>
    name
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.some((word) => words.has(word)),
  );
}
