import type { Name } from '../../../../src/archive/names.ts';
import { type Random, random } from './random.ts';
import { madeUp } from './vocabulary.ts';
import { zipf } from './zipf.ts';

const PEOPLE = 320;
const PLACES = 160;
const BOARDS = ['Water Board', 'Harbour Trust', 'Rail Company', 'County Council', 'Steel Works', 'Teachers Union'];
const GIVEN =
  'Ada Arthur Clara Daniel Edith Frank Grace Harold Irene James Kate Leonard Martha Nathan Olive Peter Ruth Simon Tessa Walter'.split(
    ' ',
  );
const ENDINGS = 'ton ham wick by mouth stead dale bury'.split(' ');

const people = madeUp(PEOPLE, 2).map(person);
const towns = madeUp(PLACES, 3).map((stem, at) => `${capital(stem)}${ENDINGS[at % ENDINGS.length]}`);
const places = towns.map((town): Name => ({ name: town, kind: 'place', aliases: [`${town}e`, `Old ${town}`] }));
const boards = towns.map(board);
const nth = { person: zipf(people.length, 8), organisation: zipf(boards.length, 8), place: zipf(places.length, 8) };
const byKind: Record<Name['kind'], Name[]> = { person: people, organisation: boards, place: places };

/** Everyone and everything that the archives name, as `names.yaml` lists them. */
export const allNames: readonly Name[] = [...people, ...boards, ...places];

/** Who and what one article is about. */
export type Cast = Record<Name['kind'], Name[]>;

/** The few names of one article, well-known ones more often. */
export function cast(by: Random): Cast {
  const some = (kind: Name['kind'], most: number) =>
    Array.from({ length: by.between(1, most) }, () => byKind[kind][nth[kind](by)]!);
  return { person: some('person', 3), organisation: some('organisation', 2), place: some('place', 3) };
}

/** A name that nobody's list has, for authors. */
export function author(by: Random): string {
  return `${by.pick(GIVEN)} ${by.pick(authors)}`;
}

const authors = madeUp(400, 4).map((stem) => `${capital(stem)}er`);

function person(stem: string, at: number): Name {
  const surname = `${capital(stem)}son`;
  const given = random(2, at).pick(GIVEN);
  return { name: `${given} ${surname}`, kind: 'person', aliases: [surname, `${given[0]}. ${surname}`] };
}

function board(town: string, at: number): Name {
  const kind = BOARDS[at % BOARDS.length]!;
  return { name: `${town} ${kind}`, kind: 'organisation', aliases: [`${kind} of ${town}`] };
}

function capital(stem: string): string {
  return stem[0]!.toUpperCase() + stem.slice(1);
}
