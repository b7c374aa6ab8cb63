import japanese from 'opencc-js/dict/JPShinjitaiCharacters';
import traditional from 'opencc-js/dict/TSCharacters';

/**
 * The one character that stands in the index for all forms of a Chinese character, Japanese, traditional and simplified:
 * 亜 and 亞 are both 亚. Any other character is itself. The tables are those of OpenCC.
 */
export function oneForm(character: string): string {
  const full = traditionalOf.get(character) ?? character;
  return simplifiedOf.get(full) ?? full;
}

const traditionalOf = table(japanese);
const simplifiedOf = table(traditional);

function table(pairs: string): Map<string, string> {
  return new Map(pairs.split('|').map((pair) => pair.split(' ', 2) as [string, string]));
}
