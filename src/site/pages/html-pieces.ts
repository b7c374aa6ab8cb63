/** How many are put together. */
const AT_ONCE = 50;

/** Parts of a long page in the pieces that go into its file: to write each part takes longer, and so does a text of all of them. */
export function* htmlPieces<Part>(parts: Part[], html: (part: Part, at: number) => string): Generator<string> {
  for (let start = 0; start < parts.length; start += AT_ONCE) {
    yield parts
      .slice(start, start + AT_ONCE)
      .map((part, at) => html(part, start + at))
      .join('');
  }
}
