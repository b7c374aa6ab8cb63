import { type Cut, CYRILLIC, LATIN } from './cuts.ts';

/** A typeface, by the name that the style sheets call it: the package it is cut from, its faces, and the files of each. */
export interface Family {
  family: string;
  source: string;
  faces: Face[];
  cuts: Cut[];
}

/** A face as a style sheet asks for it, the file of the package that has it, and what is kept of that file's axes. */
export interface Face {
  name: string;
  file: string;
  style: 'normal' | 'italic';
  weight: string;
  axes: Record<string, number | { min: number; max: number }>;
}

const wght = { min: 400, max: 700 };

/** What browsers do unasked, and the figures of one width that style sheets ask for. */
export const FEATURES = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum'];

/** The typefaces of the site. Neither name is reserved, so that a part may bear the name of the whole (OFL-1.1, clause 3). */
export const FAMILIES: Family[] = [
  {
    family: 'Newsreader Variable',
    source: 'newsreader',
    faces: [
      // Outlines for less than 18 pixels would be a fifth of the file; notes, of 17, look the same without.
      {
        name: 'upright',
        file: 'opsz-normal',
        style: 'normal',
        weight: '400 700',
        axes: { wght, opsz: { min: 18, max: 72 } },
      },
      // Most italics are of one weight: the others are in a file that only bold italics ask for.
      { name: 'italic', file: 'wght-italic', style: 'italic', weight: '400', axes: { wght: 400 } },
      { name: 'bold-italic', file: 'wght-italic', style: 'italic', weight: '500 700', axes: { wght } },
    ],
    cuts: LATIN,
  },
  {
    family: 'Libre Franklin Variable',
    source: 'libre-franklin',
    faces: [{ name: 'upright', file: 'wght-normal', style: 'normal', weight: '400 700', axes: { wght } }],
    cuts: [...CYRILLIC, ...LATIN],
  },
];
