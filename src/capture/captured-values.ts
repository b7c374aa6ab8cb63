import type { Draft, Values } from './reading/draft.ts';
import type { MeasuredLine } from './text/measured-line.ts';
import type { Block, Comment, Field } from './reading/reading.ts';
import { capturedAs } from './text/seen-text.ts';

/**
 * The values of a draft character by character as captured, where the steps saw lines without their invisible characters,
 * and with the numbers of all the lines that a wrapped one spans.
 */
export function capturedValues({ lines, values, evidence }: Draft): Values {
  if (lines.every(({ captured, value, last, n }) => captured === value && last === n)) return values;
  const from = (words: string, numbers: readonly number[] = []): string => capturedWords(words, numbers, lines);
  const single = (field: Field, words: string | null) => words && from(words, evidence[field]?.lines);
  const blocks = values.blocks.map((block) => capturedBlock(block, lines));
  return {
    ...values,
    headline: single('headline', values.headline),
    source: single('source', values.source),
    section: single('section', values.section),
    byline: single('byline', values.byline),
    rights: single('rights', values.rights),
    standfirst: values.standfirst.map((words) => from(words, evidence.standfirst?.lines)),
    figures: values.figures.map(({ caption, credit }) => ({
      caption: single('figures', caption),
      credit: single('figures', credit),
    })),
    blocks,
    body: blocks.flatMap(({ kind, text }) => (kind === 'related' ? [] : [text])),
    related: blocks.flatMap(({ kind, text }) => (kind === 'related' ? [text] : [])),
    comments: values.comments.map((comment) => capturedComment(comment, lines)),
  };
}

/** The numbers of lines with those of the lines that continue them. */
export function withContinuations(numbers: readonly number[], lines: readonly MeasuredLine[]): number[] {
  const all: number[] = [];
  for (const n of numbers) for (let at = n; at <= lines[n - 1]!.last; at++) all.push(at);
  return all;
}

function capturedBlock(block: Block, lines: readonly MeasuredLine[]): Block {
  return {
    ...block,
    text: capturedWords(block.text, block.lines, lines),
    lines: withContinuations(block.lines, lines),
  };
}

function capturedComment(comment: Comment, lines: readonly MeasuredLine[]): Comment {
  const own = comment.lines;
  const words = (texts: readonly string[]) => texts.map((text) => capturedWords(text, own, lines));
  const evidence = comment.evidence && {
    ...comment.evidence,
    lines: withContinuations(comment.evidence.lines, lines),
  };
  const named = comment.evidence?.lines ?? [];
  return {
    ...comment,
    author: comment.author && capturedWords(comment.author, named, lines),
    posted: comment.posted && capturedWords(comment.posted, named, lines),
    text: words(comment.text),
    quotation: words(comment.quotation),
    lines: withContinuations(own, lines),
    evidence,
  };
}

// A line that says these words and nothing else is meant before one that holds them among others.
function capturedWords(words: string, numbers: readonly number[], lines: readonly MeasuredLine[]): string {
  const own = numbers.map((n) => lines[n - 1]!);
  const whole = own.find(({ value }) => value === words);
  if (whole) return whole.captured;
  const part = own.find(({ value }) => value.includes(words));
  return part ? (capturedAs(words, part.captured) ?? words) : words;
}
