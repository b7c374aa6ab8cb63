import type { Claim } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import type { Issue, Votes } from '../reading/reading.ts';
import { likesOf, statesBalance, votesIssue, votesOf } from './votes.ts';

/** What a line says of the votes on a comment; `votes` is null where it does not tell those for from those against. */
export interface StatedVotes {
  votes: Votes | null;
  claim: Claim;
  issue: Issue | null;
}

/** Reads a line about votes; null for any other. With `likesOnly`, a count of likes is the whole vote. */
export function statedVotes({ n, value }: MeasuredLine, likesOnly: boolean): StatedVotes | null {
  const likes = likesOf(value);
  const votes = votesOf(value) ?? (likes !== null && likesOnly ? { net: likes, up: likes, down: 0 } : null);
  if (votes === null && likes === null && !statesBalance(value)) return null;
  const claim = { n, role: 'comment-votes' as const, reason: reasonFor(votes, likes) };
  return { votes, claim, issue: votes && votesIssue(votes, n) };
}

function reasonFor(votes: Votes | null, likes: number | null): string {
  if (!votes) return 'counts votes on the comment without saying how many are for and how many against it';
  return likes === null ? 'states the votes on the comment' : 'counts the votes for it; nobody can vote against';
}
