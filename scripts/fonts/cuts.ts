/** The characters that one file holds, and the part of the package's characters that they are taken from. */
export interface Cut {
  name: string;
  part: string;
  range: string;
}

/** The files of Latin letters. English prose needs the last alone, which also counts where two have the same character. */
export const LATIN: Cut[] = [
  {
    name: 'vietnamese',
    part: 'vietnamese',
    range:
      'U+102-103, U+110-111, U+128-129, U+168-169, U+1A0-1A1, U+1AF-1B0, U+300-301, U+303-304, U+308-309, U+323, U+329, U+1EA0-1EF9, U+20AB',
  },
  {
    name: 'latin-ext',
    part: 'latin-ext',
    range:
      'U+100-2BA, U+2BD-2C5, U+2C7-2CC, U+2CE-2D7, U+2DD-2FF, U+304, U+308, U+329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  },
  {
    name: 'latin',
    part: 'latin',
    range:
      'U+A1-A2, U+A4-A6, U+A8, U+AA-B6, U+B8-D6, U+D8-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-200F, U+2016-2017, U+201A-201B, U+201E-201F, U+2023-2025, U+2027-206F, U+2122, U+2191, U+2193, U+2215, U+FEFF, U+FFFD',
  },
  {
    name: 'plain',
    part: 'latin',
    range:
      'U+0-A0, U+A3, U+A7, U+A9, U+B7, U+D7, U+2010-2015, U+2018-2019, U+201C-201D, U+2022, U+2026, U+20AC, U+2212',
  },
];

/** The files of Cyrillic letters. */
export const CYRILLIC: Cut[] = [
  {
    name: 'cyrillic-ext',
    part: 'cyrillic-ext',
    range: 'U+460-52F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F',
  },
  { name: 'cyrillic', part: 'cyrillic', range: 'U+301, U+400-45F, U+490-491, U+4B0-4B1, U+2116' },
];
