import { countOf, HAN, HANGUL, KANA, kindsIn, LETTER, MARK, THAI, wordsOf } from '../text/characters.ts';
import type { Draft, Finding, MeasuredLine } from '../draft.ts';
import { STOP_WORDS } from './stop-words.ts';

const TAGS = Object.keys(STOP_WORDS);
const LANGUAGES: ReadonlyMap<string, readonly number[]> = languagesByWord();
const SCRIPTS: readonly { language: string; script: number; share: number }[] = [
  { language: 'ja', script: KANA, share: 0.1 },
  { language: 'ko', script: HANGUL, share: 0.3 },
  { language: 'zh', script: HAN, share: 0.4 },
  { language: 'th', script: THAI, share: 0.3 },
];
const SAMPLE = 6000;
const ENOUGH_WORDS = 8;
const CLEAR_LEAD = 1.2;

/** Finds the language of the capture from its script and its commonest words; null where two are about as likely. */
export function language(draft: Draft): Finding {
  const sample = sampleOf(draft.lines);
  const found = byScript(sample) ?? byWords(sample);
  if (!found) return {};
  return {
    values: { language: found.language },
    evidence: { language: { from: 'inference', lines: [], reason: found.reason } },
  };
}

// Long lines are prose and menus are short: the longest lines speak the report's language most.
function sampleOf(lines: readonly MeasuredLine[]): string {
  let length = 0;
  const taken: string[] = [];
  for (const smallest of [120, 40, 0]) {
    for (const { value, size } of lines) {
      if (length > SAMPLE) return taken.join('\n');
      if (size < smallest || (smallest < 120 && size >= 120) || (smallest < 40 && size >= 40)) continue;
      taken.push(value.slice(0, 2000));
      length += Math.min(2000, value.length);
    }
    if (length > 500) break;
  }
  return taken.join('\n');
}

function byScript(sample: string): { language: string; reason: string } | null {
  const kinds = kindsIn(sample);
  const scripts = SCRIPTS.filter(({ script }) => (kinds & script) !== 0);
  const letters = scripts.length === 0 ? 0 : countOf(LETTER, sample);
  if (letters < 4) return null;
  const row = scripts.find(({ script, share }) => countOf(script, sample) / letters >= share);
  return row ? { language: row.language, reason: 'the script that its letters belong to' } : null;
}

function byWords(sample: string): { language: string; reason: string } | null {
  const counts = new Uint32Array(TAGS.length);
  for (const word of wordsOf(sample.toLowerCase(), LETTER | MARK, LETTER | MARK)) {
    const common = LANGUAGES.get(word);
    if (common) for (const at of common) counts[at]!++;
  }
  const hits = TAGS.map((tag, at) => ({ tag, count: counts[at]! }));
  const [best, second] = hits.sort((a, b) => b.count - a.count);
  if (best!.count < ENOUGH_WORDS || best!.count < second!.count * CLEAR_LEAD) return null;
  return { language: best!.tag, reason: `${best!.count} of its words are among the commonest of this language` };
}

/** The places in TAGS of the languages that each word is common in. */
function languagesByWord(): Map<string, number[]> {
  const languages = new Map<string, number[]>();
  TAGS.forEach((tag, at) => {
    for (const word of new Set(STOP_WORDS[tag]!.split(' '))) languages.set(word, [...(languages.get(word) ?? []), at]);
  });
  return languages;
}
