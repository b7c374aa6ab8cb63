import type { Root } from 'hast';
import type { Text as MdastText } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

// No picture may call on another host, and an article's own ids must stay as they are.
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source', 'input'].includes(name)),
};

const parser = unified()
  .use(remarkParse)
  // The text handler that comes with it trims around line breaks; a paragraph keeps every character.
  .use(remarkRehype, { handlers: { text: (_: unknown, { value }: MdastText) => ({ type: 'text', value }) } })
  .use(rehypeSanitize, schema);

/** Markdown (CommonMark) as a tree of safe HTML: raw HTML is dropped. */
export function markdownTree(markdown: string): Root {
  return parser.runSync(parser.parse(markdown)) as Root;
}
