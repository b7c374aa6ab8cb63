import type { Reading } from './reading.ts';

/** A capture taken apart: the texts joined by the line break give back the text, whatever it was. */
export interface SplitText {
  texts: string[];
  lineBreak: Reading['lineBreak'];
}

/** Splits a capture into lines at '\n'; only a text that holds no '\n' at all is split at '\r'. */
export function splitLines(text: string): SplitText {
  const lineBreak = !text.includes('\n') && text.includes('\r') ? '\r' : '\n';
  return { texts: text.split(lineBreak), lineBreak };
}
