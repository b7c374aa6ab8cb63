/** Finds which earlier comment a paragraph's words are from; it learns comments in the order of the page. */
export interface Quotations {
  learn: (comment: { n: number; author: string | null; text: readonly string[] }) => void;
  /**
   * Who says the same again under every comment signs it and quotes nobody, so `author`'s own words are not found.
   * `headed` says that a name stands above the words: then a whole paragraph may be as short as it likes.
   */
  find: (paragraph: string, author: string | null, headed: boolean) => number | null;
}

/** A paragraph of an earlier comment. */
interface Said {
  n: number;
  author: string | null;
  paragraph: string;
}

const MARKS = /^[>\s"“”„«»‘’']+|[\s"“”„«»‘’']+$/g;
const SENTENCE = /(?<=[.!?…]["”’)]?)\s+|(?<=[。！？])/;
const ENOUGH_WORDS = 4;
const ENOUGH_WIDE = 8;
/** So many characters of a paragraph are compared: nobody quotes as many, and one line of a capture may have millions. */
const LONGEST = 20_000;

/**
 * Makes an empty index of quotations. A paragraph of four words or more is a quotation if it is a whole paragraph of
 * an earlier comment, or a part of one that begins where a sentence begins.
 */
export function quotationIndex(): Quotations {
  const paragraphs = new Map<string, Said>();
  const sentences = new Map<string, Said>();
  return {
    learn: ({ n, author, text }) => {
      for (const paragraph of text.map(comparable)) {
        const said = { n, author, paragraph };
        paragraphs.set(paragraph, said);
        for (const sentence of paragraph.split(SENTENCE)) sentences.set(comparable(sentence), said);
      }
    },
    find: (text, author, headed) => {
      const paragraph = comparable(text);
      if (paragraph === '' || !(headed || longEnough(paragraph))) return null;
      const said = paragraphs.get(paragraph) ?? partOf(sentences, paragraph);
      return said && (author === null || said.author !== author) ? said.n : null;
    },
  };
}

function partOf(sentences: ReadonlyMap<string, Said>, paragraph: string): Said | null {
  const said = sentences.get(comparable(paragraph.split(SENTENCE, 1)[0] ?? ''));
  return said && longEnough(paragraph) && said.paragraph.includes(paragraph) ? said : null;
}

function comparable(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(MARKS, '');
}

function longEnough(paragraph: string): boolean {
  return paragraph.split(' ').length >= ENOUGH_WORDS || (paragraph.match(/[^\p{ASCII}]/gu)?.length ?? 0) >= ENOUGH_WIDE;
}
