import { cited } from '../reading/draft.ts';
import type { Header } from './comment-headers.ts';
import type { Comment, Issue } from '../reading/reading.ts';
import type { ReadComment } from './read-comment.ts';

/**
 * Names who wrote comments that say so nowhere themselves, where a later comment quotes their words under a name. Names
 * that disagree give no author but an issue.
 */
export function attributed(read: readonly ReadComment[]): { named: Comment[]; issues: Issue[] } {
  const headers = Map.groupBy(
    read.flatMap(({ attributions }) => attributions),
    ({ to }) => to,
  );
  const issues: Issue[] = [];
  const named = read.map(({ comment }) => {
    const [first, ...others] = (headers.get(comment.n) ?? []).map(({ header }) => header);
    if (!first || comment.author !== null) return comment;
    const other = others.find(({ name }) => name !== first.name);
    if (other) issues.push(disagreement(comment, first, other));
    return other ? comment : withAuthor(comment, first);
  });
  return { named, issues };
}

function withAuthor(comment: Comment, { name, posted, lines }: Header): Comment {
  const reason = 'the name and the time stand above words that a later comment quotes from this one';
  return { ...comment, author: name, posted, evidence: { from: 'inference', lines, reason } };
}

function disagreement({ n }: Comment, first: Header, other: Header): Issue {
  const message = `the words of comment ${n} are quoted under ${cited(first.name)} and under ${cited(other.name)}`;
  return { code: 'authors-disagree', line: other.lines[0] ?? null, message };
}
