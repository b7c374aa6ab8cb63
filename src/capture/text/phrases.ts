/** The phrases of a table's cells, each of which holds several with a bar between two. */
export function phrasesOf(cells: readonly string[]): string[] {
  return cells.flatMap((cell) => cell.split(' | '));
}
