import { type Draft, roleOf } from '../reading/draft.ts';
import { withoutSigns } from '../text/bare-words.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { phrasesOf } from '../text/phrases.ts';

/** Words over the points in which a page sums its report up, in lower case, a bar between two; a language a line. */
const LABELS = new Set(
  phrasesOf([
    'in short | in brief | key points | key takeaways | at a glance | what you need to know | summary | the gist | story highlights',
    'das wichtigste in kürze | in kürze | auf einen blick | kurz gesagt | darum geht’s | darum geht es | die kernpunkte',
    'en bref | l’essentiel | l’essentiel à retenir | en résumé | à retenir | points clés',
    'en resumen | lo esencial | puntos clave | las claves | em resumo | resumo | pontos principais | pontos-chave',
    'in sintesi | in breve | punti chiave | in het kort | samengevat | samenvatting',
    'sammanfattning | i korthet | kortversjonen | kort fortalt | det viktigste | kort sagt | tiivistelmä',
    'w skrócie | ve zkratce | коротко | главное | 要点 | この記事のポイント | 요약 | 핵심 요약 | 기사 요약 | 要點 | 摘要',
  ]),
);
const FEWEST = 2;
const MOST = 6;
const LONGEST = 260;
const FEWEST_WORDS = 4;
const NEAR = 12;

/**
 * The points under a word for them between the headline and the report: the lines of the block right below it, which a blank
 * line parts from the report. Where nothing parts them, nobody knows which is the last, and none is taken.
 */
export function keyPoints(draft: Draft, lines: readonly MeasuredLine[]): MeasuredLine[] {
  const label = lines.slice(0, NEAR).findIndex(({ key }) => LABELS.has(withoutSigns(key, '', ':： ')));
  if (label < 0) return [];
  const below = lines.slice(label + 1);
  const end = below.findIndex((line, at) => at > 0 && line.n - below[at - 1]!.last > 1);
  const points = end < 0 ? [] : below.slice(0, end);
  return points.length >= FEWEST && points.length <= MOST && points.every((line) => mayBePoint(draft, line))
    ? points
    : [];
}

function mayBePoint(draft: Draft, { n, size, words }: MeasuredLine): boolean {
  return roleOf(draft, n) === undefined && size <= LONGEST && (words >= FEWEST_WORDS || size >= LONGEST / 10);
}
