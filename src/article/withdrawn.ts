import type { Article } from './article.ts';

/** That a text has been taken out of the archive: when (EDTF), and why. */
export type Withdrawal = NonNullable<Article['withdrawn']>;

/** The record of an article whose text is withdrawn: of the capture its name and checksum, and nothing of what it says. */
export function withdrawnArticle({ capture, sha256, encoding }: Article, withdrawn: Withdrawal): Article {
  return {
    headline: null,
    source: null,
    section: null,
    byline: null,
    published: null,
    updated: null,
    language: null,
    standfirst: [],
    figures: [],
    related: [],
    rights: null,
    commentCount: null,
    comments: [],
    corrections: [],
    retelling: null,
    captured: null,
    evidence: {},
    capture,
    sha256,
    encoding,
    withdrawn,
  };
}
