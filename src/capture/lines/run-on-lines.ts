import { CASELESS, kindAt, ODD_SPACE, RUN_ON, SMALL, SPACE, UNSEEN } from '../text/characters.ts';
import { endsInComma } from './wrapped-line.ts';

const QUOTE_MARK = '>';
const MARGIN = SPACE | UNSEEN | ODD_SPACE;

/**
 * Whether so many lines of a capture may run on into the next that a program may have wrapped it, or whether any line is
 * quoted as an e-mail quotes. Hardly any capture is like that, and this is sooner seen than how wide its lines are.
 */
export function mayRunOn(texts: readonly string[], enough: number, longest: number): boolean {
  let pairs = 0;
  for (let at = 0; at < texts.length; at++) {
    const [line, next = ''] = [texts[at]!, texts[at + 1]];
    const start = startOf(line);
    if (line[start] === QUOTE_MARK) return true;
    const paired = line.length <= longest && next.length <= longest && start < line.length;
    if (paired && runsOn(line, next) && ++pairs >= enough) return true;
  }
  return false;
}

function runsOn(line: string, next: string): boolean {
  const start = startOf(next);
  if (start === next.length) return false;
  return (kindAt(next, start) & (SMALL | CASELESS | RUN_ON)) !== 0 || endsInComma(line.trimEnd());
}

function startOf(line: string): number {
  let start = 0;
  while (start < line.length && (kindAt(line, start) & MARGIN) !== 0) start++;
  return start;
}
