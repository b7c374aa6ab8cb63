/** Finds which earlier comment a paragraph's words are from; it learns comments in the order of the page. */
export interface Quotations {
  learn: (n: number, paragraphs: readonly string[]) => void;
  /** `headed` says that a name stands above the words: then a whole paragraph may be as short as it likes. */
  find: (paragraph: string, headed: boolean) => number | null;
}

const MARKS = /^[>\s"“”„«»‘’']+|[\s"“”„«»‘’']+$/g;
const SENTENCE = /(?<=[.!?…]["”’)]?)\s+|(?<=[。！？])/;
const ENOUGH_WORDS = 4;
const ENOUGH_WIDE = 8;

/**
 * Makes an empty index of quotations. A paragraph of four words or more is a quotation if it is a whole paragraph of
 * an earlier comment, or a part of one that begins where a sentence begins.
 */
export function quotationIndex(): Quotations {
  const paragraphs = new Map<string, number>();
  const sentences = new Map<string, { n: number; paragraph: string }>();
  return {
    learn: (n, texts) => {
      for (const paragraph of texts.map(comparable)) {
        paragraphs.set(paragraph, n);
        for (const sentence of paragraph.split(SENTENCE)) sentences.set(comparable(sentence), { n, paragraph });
      }
    },
    find: (text, headed) => {
      const paragraph = comparable(text);
      if (paragraph === '' || !(headed || longEnough(paragraph))) return null;
      const whole = paragraphs.get(paragraph);
      if (whole !== undefined) return whole;
      const part = sentences.get(comparable(paragraph.split(SENTENCE, 1)[0] ?? ''));
      return part && longEnough(paragraph) && part.paragraph.includes(paragraph) ? part.n : null;
    },
  };
}

function comparable(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').replace(MARKS, '');
}

function longEnough(paragraph: string): boolean {
  return paragraph.split(' ').length >= ENOUGH_WORDS || (paragraph.match(/[^\p{ASCII}]/gu)?.length ?? 0) >= ENOUGH_WIDE;
}
