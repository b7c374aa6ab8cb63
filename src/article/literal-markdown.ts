/**
 * A text of one line as Markdown inside a paragraph or a subheading, with backslashes before the signs that would act, as
 * remark-stringify writes it; null where it would have to look at more than the signs beside each other.
 */
export function literalMarkdown(text: string): string | null {
  if (closing.includes(text.slice(-1)) || (mayDoubt.test(text) && doubtful.test(text))) return null;
  return acting.test(text) ? text.replace(acts, '\\$&') : text;
}

/** The same at the beginning of a paragraph, where more signs act: those that would open another block. */
export function literalParagraph(text: string): string | null {
  if (indented.test(text)) return null;
  const number = opening.exec(text)?.[0];
  if (number === undefined) return literalMarkdown(text);
  const sign = number.length;
  const rest = literalMarkdown(text.slice(sign + 1));
  return rest === null ? null : `${number}\\${text.charAt(sign)}${rest}`;
}

/** The same as the beginning of a subheading. */
export function literalSubheading(text: string): string | null {
  return text === '' || indented.test(text) ? null : literalMarkdown(text);
}

const closing = [' ', '\t', '#', '\\'];
// What ends a line; a run of _ between two letters acts by what these are. Most texts have neither.
const mayDoubt = /[\r\n_]/;
const doubtful = /[\r\n]|(?<!^|[\s!-/:-@[-`{-~])_+(?!$|[\s!-/:-@[-`{-~])/;
const indented = /^[ \t]/;
// The number, if any, before the sign that opens a block.
const opening = /^(?:\d+(?=\)|\.(?:[ \t]|$))|(?=[#>=~]|[-+](?:[ \t]|$)|--))/;
const acting = /[*[\]`_\\]|<[!/?a-z]|&[#a-z]/i;
const acts = /[*[`_]|(?<=\])\(|<(?=[!/?a-z])|&(?=[#a-z])|\\(?=[!-/:-@[-`{-~])/gi;
