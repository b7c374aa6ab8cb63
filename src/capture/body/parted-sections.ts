import type { PageTraits } from '../traits/page-traits.ts';

const SIGNS = /^[\s_*•·~=#.⁂◆■—–-]+$/u;
const SHORTEST = 40;

/** Goes on from a report to the sections below it that signs alone part from what stands above: "___", "* * *". */
export function withSections(page: PageTraits, path: Uint8Array): Uint8Array {
  for (let at = path.lastIndexOf(1) + 1; at > 0 && isSign(page, at); at++) {
    while (isPlain(page, at + 1)) path[++at] = 1;
    if (path[at] === 0) break;
  }
  return path;
}

function isSign({ lines }: PageTraits, at: number): boolean {
  const line = lines[at];
  return line !== undefined && line.claimed && SIGNS.test(line.line.value);
}

// A sentence in which the page does not speak of itself.
function isPlain({ lines }: PageTraits, at: number): boolean {
  const line = lines[at];
  if (!line || line.claimed || !line.line.ends || line.line.size < SHORTEST || line.line.times > 1) return false;
  return line.siteWords + line.wording.leadsElsewhere + line.wording.relatedHeading === 0;
}
