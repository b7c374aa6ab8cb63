/** What of a body no article has, by its line (the first is 1), and what was expected instead. */
export interface Excess {
  line: number;
  message: string;
}

/** How many characters may stand before a line's text that make quotations and lists of it: each is a level at most. */
const PREFIX = 100;
/** How many marks of Markdown a body may have: a parser compares each with those before it. */
const MARKS = 5000;

// What ingest writes has a backslash before each mark, so this bounds the work that a hand has made.
const prefix = new RegExp(`^(?:[ \\t>]|[-+*][ \\t]|\\d{1,9}[.)][ \\t]){${PREFIX}}`, 'm');
const inline = /(?<!\\)(?:[*`[]|<(?=[a-z!/?])|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_)/u;
const item = /^[ \t>]*(?:[-+]|\d{1,9}[.)])[ \t]/;
// Where none of these is, none of those can be: most bodies need no closer look.
const signs = [...'*`[_<'];
const bare = /(?<!\\)[*`[_<]/;
const anyItem = new RegExp(item.source, 'm');
const mark = new RegExp(`${inline.source}|${item.source}`, 'gimu');

/** Finds where the Markdown of a body is more than can be made a page of in little time and memory; null where it is not. */
export function bodyExcess(body: string): Excess | null {
  const deep = prefix.exec(body);
  if (deep)
    return excess(body, deep.index, `expected fewer than ${PREFIX} signs of lists and quotations before a text`);
  if (!mayHaveMarks(body)) return null;
  let count = 0;
  for (const { index } of body.matchAll(mark)) {
    count += 1;
    if (count > MARKS) return excess(body, index, `expected at most ${MARKS.toLocaleString('en')} marks of Markdown`);
  }
  return null;
}

function mayHaveMarks(body: string): boolean {
  return (signs.some((sign) => body.includes(sign)) && bare.test(body)) || anyItem.test(body);
}

function excess(body: string, index: number, message: string): Excess {
  return { line: body.slice(0, index).split('\n').length, message };
}
