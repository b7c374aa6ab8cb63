import { RANKS } from './comment-words.ts';
import { isBadge } from './name-badges.ts';

// Behind a name forums set a letter for who may close a thread, and its points.
const RANK = new RegExp(`(?:\\s*\\[\\p{Lu}\\]|\\s+(?:${RANKS.join('|')}))?(?:\\s+-?\\d{1,6} points?)?$`, 'u');
const IN_BRACKETS = /\s[([]([^()[\]]{2,24})[)\]]$/u;

/** A name without what a page puts right behind it to say who that is: "Ann Lee Moderator", "Ann Lee (Staff)". */
export function withoutRank(name: string): string {
  const bracketed = IN_BRACKETS.exec(name);
  const bare = bracketed && isBadge(bracketed[1]!.toLowerCase()) ? name.slice(0, bracketed.index) : name;
  return bare.replace(RANK, '');
}
