import type { Article } from '../../src/article/article.ts';

/** An article with nothing known but where it came from, and what a test adds. */
export function article(known: Partial<Article> = {}): Article {
  return {
    capture: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    language: 'en',
    headline: null,
    source: null,
    section: null,
    byline: null,
    published: null,
    updated: null,
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
    ...known,
  };
}
