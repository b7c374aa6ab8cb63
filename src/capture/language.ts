import type { Draft, Finding, MeasuredLine } from './draft.ts';
import { STOP_WORDS } from './stop-words.ts';

const LANGUAGES: ReadonlyMap<string, readonly string[]> = languagesByWord();
const SCRIPTS: readonly { language: string; script: RegExp; share: number }[] = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1 },
  { language: 'ko', script: /\p{Script=Hangul}/gu, share: 0.3 },
  { language: 'zh', script: /\p{Script=Han}/gu, share: 0.4 },
  { language: 'th', script: /\p{Script=Thai}/gu, share: 0.3 },
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
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return null;
  const row = SCRIPTS.find(({ script, share }) => (sample.match(script)?.length ?? 0) / letters >= share);
  return row ? { language: row.language, reason: 'the script that its letters belong to' } : null;
}

function byWords(sample: string): { language: string; reason: string } | null {
  const hits = new Map<string, number>();
  for (const word of sample.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    for (const tag of LANGUAGES.get(word) ?? []) hits.set(tag, (hits.get(tag) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < ENOUGH_WORDS || (second && best[1] < second[1] * CLEAR_LEAD)) return null;
  return { language: best[0], reason: `${best[1]} of its words are among the commonest of this language` };
}

function languagesByWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(STOP_WORDS)) {
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), tag]);
  }
  return languages;
}
