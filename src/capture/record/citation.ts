import { invertedNames, invertedUnknown } from '../bylines/inverted-names.ts';

/** What a catalogue's citation of a report says of it. */
export interface Citation {
  /** With the given names put first; null where they are not written as catalogues write them. */
  authors: string[] | null;
  paper: string;
  /** What names the day of publication. */
  day: string;
}

const LONGEST = 300;
const AUTHORS = '(?:(?<authors>[^[\\]]{5,160}?)\\.\\s+)?';
const PAPER = '(?<paper>\\p{Lu}[^;.[\\]]{2,80}?)(?:,\\s[^,;]*\\b[Ee]dition\\b[^;]*)?\\s?';
const CITATION = new RegExp(
  `^${AUTHORS}${PAPER};\\s[^;[\\]]{2,60}\\[[^\\]]{2,60}\\]\\.?\\s*(?<day>[^:]{4,40}\\d{4}):\\s?\\S{1,12}$`,
  'u',
);

// With the paper in quotes, and where and when it was looked up.
const QUOTED =
  /^.{8,160}?\.\s["“„](?<paper>[^"“”„]{3,60})["”“]\.\s[^,]{2,40},\s(?<day>\d{1,2}-\d{1,2}-\d{4}),\s(?:p|blz|pag)\.\s?\S{1,6}\.?\s(?:Geraadpleegd|Accessed|Consulted)\s/u;

/** Reads a line that cites a report, "Lee, Ann; Ash, Bo. The Mill; Marl [Marl]. 6 May 1987: A4."; null for any other line. */
export function citationOn(line: string): Citation | null {
  const { authors, paper, day } =
    (line.length <= LONGEST ? (CITATION.exec(line) ?? QUOTED.exec(line))?.groups : undefined) ?? {};
  if (paper === undefined || day === undefined) return null;
  return { authors: authors === undefined ? null : (invertedNames(authors) ?? invertedUnknown(authors)), paper, day };
}
