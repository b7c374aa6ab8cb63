import { countOf, HAN, HANGUL, KANA, kindsIn, LETTER, UNSPACED } from '../text/characters.ts';

/** A language with the letters that tell it. */
interface ScriptRow {
  language: string;
  script: RegExp;
}

const EAST_ASIAN: readonly { language: string; kind: number; share: number }[] = [
  { language: 'ja', kind: KANA, share: 0.1 },
  { language: 'ko', kind: HANGUL, share: 0.3 },
  { language: 'zh', kind: HAN, share: 0.4 },
];
/** Scripts that, in newspapers, one language alone is written in, by BCP 47 tag. */
const OF_ONE_LANGUAGE: readonly ScriptRow[] = [
  { language: 'th', script: /\p{Script=Thai}/gu },
  { language: 'lo', script: /\p{Script=Lao}/gu },
  { language: 'km', script: /\p{Script=Khmer}/gu },
  { language: 'my', script: /\p{Script=Myanmar}/gu },
  { language: 'ka', script: /\p{Script=Georgian}/gu },
  { language: 'hy', script: /\p{Script=Armenian}/gu },
  { language: 'pa', script: /\p{Script=Gurmukhi}/gu },
  { language: 'gu', script: /\p{Script=Gujarati}/gu },
  { language: 'or', script: /\p{Script=Oriya}/gu },
  { language: 'ta', script: /\p{Script=Tamil}/gu },
  { language: 'te', script: /\p{Script=Telugu}/gu },
  { language: 'kn', script: /\p{Script=Kannada}/gu },
  { language: 'ml', script: /\p{Script=Malayalam}/gu },
  { language: 'si', script: /\p{Script=Sinhala}/gu },
];
/** The share of a text's letters that tells its language. */
const SHARE = 0.3;
const FEWEST = 4;
const FAR_FROM_LATIN = /[\u0530-\u058f\u0a00-\u10ff\u1780-\u17ff]/;

/** The language that a text's letters belong to, where their script tells it; null where several are written in it. */
export function languageByScript(text: string): string | null {
  const kinds = kindsIn(text);
  const others = FAR_FROM_LATIN.test(text) || (kinds & UNSPACED) !== 0;
  if ((kinds & (KANA | HANGUL | HAN)) === 0 && !others) return null;
  const letters = countOf(LETTER, text);
  if (letters < FEWEST) return null;
  const eastAsian = EAST_ASIAN.find(({ kind, share }) => countOf(kind, text) / letters >= share);
  return eastAsian?.language ?? (others ? ofOneLanguage(text, letters) : null);
}

function ofOneLanguage(text: string, letters: number): string | null {
  const row = OF_ONE_LANGUAGE.find(({ script }) => (text.match(script)?.length ?? 0) / letters >= SHARE);
  return row?.language ?? null;
}
