import type { Prepared } from '../../../src/compiled/prepared.ts';
import type { Piece, PieceAdder } from '../../files/write.ts';
import type { ArticlePlaces, Place } from './shelf-files.ts';

/** Puts the pieces of an article behind those of the others, and gives their places. */
export type PiecePutter = (prepared: Prepared) => ArticlePlaces;

/** A putter of pieces into a file, to which `add` adds. What several files have of an article is put there once. */
export function piecePutter(add: PieceAdder): PiecePutter {
  let end = 0;
  const placeOf = (piece: Piece): Place => {
    const length = add(piece);
    end += length;
    return [end - length, length];
  };
  return ({ entry, pieces, record, further }) => {
    const known = new Map<Uint8Array, Place>();
    const once = (piece: Uint8Array): Place => {
      const place = known.get(piece) ?? placeOf(piece);
      known.set(piece, place);
      return place;
    };
    const put = (all: Uint8Array[]): Place[] => joined(all.map(once));
    return {
      entry: [placeOf(JSON.stringify(entry))],
      data: pieces.map(put),
      record: put(record ?? []),
      further: Array.from(further(), ({ html, ...page }) => ({
        page: [placeOf(JSON.stringify(page))],
        html: joined(html.map(placeOf)),
      })),
    };
  };
}

// Places one behind the other are one.
function joined(places: Place[]): Place[] {
  const all: Place[] = [];
  for (const [start, length] of places) {
    const last = all.at(-1);
    if (last && last[0] + last[1] === start) last[1] += length;
    else all.push([start, length]);
  }
  return all;
}
