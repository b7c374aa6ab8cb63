import type { Article } from '../../article/article.ts';

/** What stands in place of a withdrawn capture's text. */
export function withdrawalText({ capture, sha256, withdrawn }: Article): string {
  const { date, why } = withdrawn!;
  return `Withdrawn: the text of ${capture} was taken out of this archive (${date}).\nWhy: ${why}\nIts sha256: ${sha256}\n`;
}
