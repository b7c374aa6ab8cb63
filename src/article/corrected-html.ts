import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { CorrectedText } from './corrected.ts';
import { correctionMark } from './correction-mark.ts';
import { withSigns } from './direction-signs.ts';
import { onThisPage } from './leads.ts';

const writer = unified().use(rehypeStringify);

/** A text of a record as safe HTML, with its corrections marked and not a space more than it has; `leads` are those of its page. */
export function correctedHtml({ segments, marked }: CorrectedText, leads = onThisPage): string {
  const children = segments.map((one) =>
    correctionMark(one, 'correction' in one && marked.includes(one.correction), leads),
  );
  // A parser of HTML would turn a bare carriage return into a line feed.
  return writer.stringify(withSigns({ type: 'root', children })).replaceAll('\r', '&#xD;');
}
