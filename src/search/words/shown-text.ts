import { characterKept, hiddenStart, joint, signs } from './index-signs.ts';

/** Some words of the index as the text that they were, and where in it each of them stands; what was hidden has no place. */
export interface ShownText {
  text: string;
  /** The start of each word, in UTF-16 units, and after the last one the end of the text. */
  starts: number[];
}

/** Gives back the text that `indexText` was given. */
export function shownText(words: string[]): ShownText {
  const hidden = words.findIndex((word) => word.startsWith(hiddenStart));
  const starts: number[] = [];
  let text = '';
  for (const word of words.slice(0, hidden < 0 ? undefined : hidden)) {
    starts.push(text.length);
    text += original(word) + (word.endsWith(joint) ? '' : ' ');
  }
  return { text: text.trimEnd(), starts: [...starts, text.length] };
}

function original(word: string): string {
  // Nearly every word is as it was.
  if (!put.test(word)) return word;
  return word
    .replace(/[^\ue100-\ue2ff]([\ue100-\ue1ff][\ue200-\ue2ff])/gu, (_, kept: string) => characterKept(kept))
    .replace(/[\ue003-\ue005]/g, (standing) => [...signs].find(([, sign]) => sign === standing)![0])
    .replaceAll(joint, '');
}

const put = /[\ue000-\ue2ff]/;
