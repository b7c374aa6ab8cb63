import type { Problem } from '../../src/archive/problem.ts';

/** What can be wrong with an archive or a bag, as a word for programs. */
export type FaultCode =
  | 'capture-changed'
  | 'capture-missing'
  | 'article-missing'
  | 'article-edited'
  | 'article-broken'
  | 'unreadable'
  | 'stray'
  | 'bag-declaration'
  | 'bag-algorithm'
  | 'bag-line'
  | 'bag-path'
  | 'bag-missing'
  | 'bag-extra'
  | 'bag-changed'
  | 'bag-oxum';

/** Something that is not as it was left. */
export interface Fault extends Problem {
  code: FaultCode;
}
