import type { Prepared } from '../../src/site/prepared.ts';
import type { ArticlePlaces, Place } from './shelf-files.ts';

/** Puts the pieces of an article behind those of the others, and gives their places. */
export type PiecePutter = (prepared: Prepared) => ArticlePlaces;

/** A putter of pieces into a file, to which `add` adds. What several files have of an article is put there once. */
export function piecePutter(add: (piece: Uint8Array) => void): PiecePutter {
  let end = 0;
  const placeOf = (piece: Uint8Array): Place => {
    add(piece);
    end += piece.length;
    return [end - piece.length, piece.length];
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
      entry: [placeOf(jsonBytes(entry))],
      data: pieces.map(put),
      record: put(record ?? []),
      further: Array.from(further(), ({ html, ...page }) => ({
        page: [placeOf(jsonBytes(page))],
        html: [placeOf(Buffer.from(html))],
      })),
    };
  };
}

function jsonBytes(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value));
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
