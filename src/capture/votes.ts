import type { Issue, Votes } from './reading.ts';

const TALLY = /^([-+−–]?\d{1,6})\s*\(\s*\+\s*(\d{1,6})\s*\/\s*[-−–]\s*(\d{1,6})\s*\)$/;

/** Reads a line that states the votes on a comment: the net, then in brackets those for and those against. */
export function votesOf(value: string): Votes | null {
  const [, net, up, down] = (value.length < 60 && TALLY.exec(value)) || [];
  if (net === undefined) return null;
  return { net: Number(net.replace(/[−–]/, '-')), up: Number(up), down: Number(down) };
}

/** The issue with votes whose net is not those for less those against; null where they add up. */
export function votesIssue(votes: Votes, line: number): Issue | null {
  const sum = votes.up - votes.down;
  if (votes.net === sum) return null;
  return {
    code: 'votes-do-not-add-up',
    line,
    message: `the line says ${votes.net}, but ${votes.up} for and ${votes.down} against make ${sum}`,
  };
}
