/**
 * A text of one line as Markdown, with backslashes before the signs that would act, as remark-stringify writes it at the beginning
 * of a paragraph or a subheading or inside of one; null where it would have to look at more than the signs beside each other.
 */
export function literalMarkdown(text: string): string | null {
  if (doubtful.test(text)) return null;
  return acting.test(text) ? text.replace(acts, '\\$&') : text;
}

// What opens a block, or ends a line; a run of _ between two letters acts by what these are.
const doubtful = /[\r\n]|^[ \t#+\-<=>~]|^\d+[.)]|[ \t#\\]$|(?<!^|[\s!-/:-@[-`{-~])_+(?!$|[\s!-/:-@[-`{-~])/;
const acting = /[*[\]`_\\]|<[!/?a-z]|&[#a-z]/i;
const acts = /[*[`_]|(?<=\])\(|<(?=[!/?a-z])|&(?=[#a-z])|\\(?=[!-/:-@[-`{-~])/gi;
