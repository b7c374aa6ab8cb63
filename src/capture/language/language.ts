import type { Draft, Finding } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { languageByScript } from './language-script.ts';
import { languageByWords } from './language-words.ts';

const SAMPLE = 6000;

/** Finds the language of the capture from its script and its commonest words; none where two are about as likely. */
export function language(draft: Draft): Finding {
  const found = foundIn(sampleOf(draft.lines));
  if (!found) return {};
  return {
    values: { language: found.language },
    evidence: { language: { from: 'inference', lines: [], reason: found.reason } },
  };
}

function foundIn(sample: string): { language: string; reason: string } | null {
  const byScript = languageByScript(sample);
  if (byScript) return { language: byScript, reason: 'the script that its letters belong to' };
  const byWords = languageByWords(sample);
  if (!byWords) return null;
  const reason = `${byWords.count} of its words are among the commonest of this language`;
  return { language: byWords.language, reason };
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
