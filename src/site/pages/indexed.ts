import type { Settings } from '../../archive/settings.ts';
import type { Article } from '../../article/article.ts';
import { isOpenlyLicensed } from '../../article/open-licence.ts';

/**
 * Whether search engines may have an article, and feeds its full text. What archive.yaml says holds for every article;
 * where it says nothing, retellings and texts under an open licence may be had, and other people's texts not.
 */
export function isIndexed({ rights, retelling }: Article, { robots }: Settings): boolean {
  if (robots) return robots === 'index';
  return retelling !== null || isOpenlyLicensed(rights);
}
