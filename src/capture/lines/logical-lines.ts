import type { LogicalLine } from '../text/measured-line.ts';
import { seenText, trimmed } from '../text/seen-text.ts';
import { isUnspaced, marginOf } from './wrapped-line.ts';
import { type Wrapping, wrappingOf } from './wrapping.ts';

const QUOTED = 0.8;
const CUT_WORD = /\p{L}[-‐]$/u;
const SUSPENDED = /^(?:und|oder|bis|and|or|to|et|ou|y|o|e|en|och|og|i|a|ja)(?!\p{L})/u;
const SOFT_HYPHEN = '\u00ad';

/**
 * The lines of a capture with the wrapped ones put together again: one for each of its lines, so that n still finds it.
 * Those that are `apart` are put to no others.
 */
export function logicalLines(texts: readonly string[], apart: readonly boolean[] | null = null): LogicalLine[] {
  const wrapping = wrappingOf(texts, apart);
  return wrapping ? putTogether(texts, wrapping) : texts.map((text, at) => logicalLine(at + 1, at + 1, trimmed(text)));
}

function putTogether(texts: readonly string[], wrapping: Wrapping): LogicalLine[] {
  const bare = isQuotedThroughout(wrapping);
  const lines: LogicalLine[] = [];
  for (let at = 0; at < texts.length; at = lines.length) {
    let end = at + 1;
    while (wrapping.continues[end]) end++;
    const own = texts[at]!;
    const captured = [end === at + 1 ? own : own.trimEnd()];
    if (bare) captured[0] = captured[0]!.slice(marginOf(own).length);
    for (let next = at + 1; next < end; next++) captured.push(...continuation(wrapping, next));
    lines.push(logicalLine(at + 1, end, trimmed(captured.join(''))));
    for (let next = at + 1; next < end; next++) {
      const cut = isCut(wrapping.lines[next - 1]!.text, wrapping.lines[next]!.text);
      lines.push({ ...logicalLine(next + 1, next + 1, ''), continues: at + 1, cut });
    }
  }
  return lines;
}

function logicalLine(n: number, last: number, captured: string): LogicalLine {
  return { n, last, captured, value: seenText(captured), continues: null, cut: false };
}

// What stands between a line and the one that continues it, and the words of that one.
function continuation({ lines }: Wrapping, at: number): [string, string] {
  const [line, next] = [lines[at - 1]!.text, lines[at]!.text];
  return [joins(line, next) ? '' : ' ', next];
}

// No space was there, or a word was cut in two. Nobody can tell a hyphen that cuts from one that joins: it stays.
function joins(line: string, next: string): boolean {
  return (isUnspaced(line.at(-1)!) && isUnspaced(next[0]!)) || line.endsWith(SOFT_HYPHEN) || isCut(line, next);
}

function isCut(line: string, next: string): boolean {
  return CUT_WORD.test(line) && /^\p{Ll}/u.test(next) && !SUSPENDED.test(next);
}

function isQuotedThroughout({ lines }: Wrapping): boolean {
  const written = lines.filter((line) => line !== null);
  return written.length > 2 && written.filter(({ depth }) => depth > 0).length >= written.length * QUOTED;
}
