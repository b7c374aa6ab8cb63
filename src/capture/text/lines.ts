/** What parts the lines of a capture: '\n' where there is one, or else what old Macs or Unicode part lines with. */
export type LineBreak = (typeof LINE_BREAKS)[number];

/** A capture taken apart: the texts joined by the line break give back the text, whatever it was. */
export interface SplitText {
  texts: string[];
  lineBreak: LineBreak;
}

const LINE_BREAKS = ['\n', '\r', '\u2028', '\u2029', '\u0085'] as const;

/** Splits a capture into lines at '\n'; only a text that holds no '\n' at all is split at another sign, the first of these. */
export function splitLines(text: string): SplitText {
  const lineBreak = lineBreakOf(text);
  return { texts: text.split(lineBreak), lineBreak };
}

/** How many lines `splitLines` makes of a text. */
export function lineCount(text: string): number {
  const lineBreak = lineBreakOf(text);
  let count = 1;
  for (let at = text.indexOf(lineBreak); at >= 0; at = text.indexOf(lineBreak, at + 1)) count++;
  return count;
}

function lineBreakOf(text: string): LineBreak {
  return LINE_BREAKS.find((sign) => text.includes(sign)) ?? '\n';
}
