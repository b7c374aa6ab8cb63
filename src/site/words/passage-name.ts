/** What a passage is called, by its address within the page: "Paragraph 3", "Comment 2"; null for what stands above the body. */
export function passageName(id: string): string | null {
  if (id === '') return null;
  return `${id.startsWith('p-') ? 'Paragraph' : 'Comment'} ${id.slice(2)}`;
}
