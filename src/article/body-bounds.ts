/** What of a body no article has, by its line (the first is 1), and what was expected instead. */
export interface Excess {
  line: number;
  message: string;
}

/** How many characters may stand before a line's text that make quotations and lists of it: each is a level at most. */
const PREFIX = 100;
/** How many marks of Markdown a body may have: a parser compares each with those before it. */
const MARKS = 5000;

// What ingest writes has a backslash before each mark, but for spaces written by their numbers, so this bounds the work that a hand has
// made.
const prefix = new RegExp(`^(?:[ \\t>]|[-+*][ \\t]|\\d{1,9}[.)][ \\t]){${PREFIX}}`, 'm');
const inline = /(?<!\\)(?:[*`[]|<(?=[a-z!/?])|&(?=[#a-z])(?!#x(?:9|20|a|d);)|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_)/u;
// Items of lists, lines of quotations, and what below a line makes a heading of it.
const opener = /^(?:[ \t>]*(?:[-+]|\d{1,9}[.)])[ \t]|[ \t]*>|[ \t>]*(?:=+|-+)[ \t]*$)/;
// A line that is empty, as are the two before it.
const empty = /(?<=\n\n)\n/;
// Where none of these is, none of those can be: most bodies need no closer look.
const signs = [...'*`[_<&', '\n\n\n'];
const bare = /(?<!\\)[*`[_<]|(?<!\\)&[#a-z]|\n\n\n/i;
const anyOpener = new RegExp(opener.source, 'm');
const mark = new RegExp([inline, opener, empty].map(({ source }) => source).join('|'), 'gimu');

/** Finds where the Markdown of a body is more than can be made a page of in little time and memory; null where it is not. */
export function bodyExcess(body: string): Excess | null {
  const opens = mayOpen(body);
  const deep = opens && prefix.exec(body);
  if (deep)
    return excess(body, deep.index, `expected fewer than ${PREFIX} signs of lists and quotations before a text`);
  if (!mayHaveMarks(body) && !(opens && anyOpener.test(body))) return null;
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

// Whether any line may begin as those of lists, quotations and below headings do: most bodies have none, and a pattern would look at
// every letter to find that out.
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
const openings = ' \t>-+*=0123456789';

function excess(body: string, index: number, message: string): Excess {
  return { line: body.slice(0, index).split('\n').length, message };
}
