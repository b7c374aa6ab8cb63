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
  const opens = mayOpen(body);
  const deep = opens && prefix.exec(body);
  if (deep)
    return excess(body, deep.index, `expected fewer than ${PREFIX} signs of lists and quotations before a text`);
  if (!mayHaveMarks(body) && !(opens && anyItem.test(body))) return null;
  let count = 0;
  for (const { index } of body.matchAll(mark)) {
    count += 1;
    if (count > MARKS) return excess(body, index, `expected at most ${MARKS.toLocaleString('en')} marks of Markdown`);
  }
  return null;
}

function mayHaveMarks(body: string): boolean {
  return signs.some((sign) => body.includes(sign)) && bare.test(body);
}

// Whether any line may begin as those of lists and quotations do: most bodies have none, and a pattern would look at every letter
// to find that out.
function mayOpen(body: string): boolean {
  if (otherEnds.some((end) => body.includes(end))) return true;
  for (let start = 0; start < body.length;) {
    if (openings.includes(body.charAt(start))) return true;
    const end = body.indexOf('\n', start);
    start = end < 0 ? body.length : end + 1;
  }
  return false;
}

const otherEnds = ['\r', '\u2028', '\u2029'];
const openings = ' \t>-+*0123456789';

function excess(body: string, index: number, message: string): Excess {
  return { line: body.slice(0, index).split('\n').length, message };
}
