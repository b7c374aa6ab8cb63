import type { MeasuredLine } from './draft.ts';
import { type LogicalLine, logicalLines } from './logical-lines.ts';

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const MAYBE_WIDE = /[\u0e00-\u0eff\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]/;
const SENTENCE_END = /[.!?…。！？؟۔।][\p{Pe}\p{Pf}"'“”„’»)\]]*$/u;
const HEAD = 4000;
const KEY = 400;

/** Measures the lines of a capture, wrapped ones put together, each alone and then against those that say the same. */
export function measure(texts: readonly string[]): MeasuredLine[] {
  const lines = logicalLines(texts).map((line) => measureOne(line, texts[line.n - 1]!));
  const firsts = new Map<string, MeasuredLine>();
  for (const line of lines) {
    const first = firsts.get(line.key);
    if (first) {
      first.times++;
      line.first = first.n;
    } else firsts.set(line.key, line);
  }
  for (const line of lines) line.times = lines[line.first - 1]!.times;
  return lines;
}

function measureOne(line: LogicalLine, text: string): MeasuredLine {
  const { n, value } = line;
  const head = value.slice(0, HEAD);
  const wide = MAYBE_WIDE.test(head);
  return {
    ...line,
    text,
    key: keyOf(value),
    size: head.length + (wide ? count(head, WIDE) * 1.6 + count(head, HANGUL) : 0),
    words: wordsOf(head, wide),
    ends: SENTENCE_END.test(value.slice(-12)),
    first: n,
    times: 1,
  };
}

// Long lines are compared as they stand: folding them would cost more than it tells.
function keyOf(value: string): string {
  return value.length > KEY ? value : value.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

function wordsOf(head: string, wide: boolean): number {
  const spaced = head === '' ? 0 : head.split(/\s+/).length;
  return wide ? Math.max(spaced, Math.round(count(head, UNSPACED) / 2)) : spaced;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
