import type { Issue, Votes } from '../reading/reading.ts';

const TALLY = /^([-+−–]?\d{1,6})\s*\(\s*\+\s*(\d{1,6})\s*\/\s*[-−–]\s*(\d{1,6})\s*\)$/;
const UP =
  "(?:▲|△|👍|👍🏻|⬆|↑|up|upvotes?|likes?|thumbs? up|daumen hoch|agree|good|recommend|me gusta|j[’']aime|gefällt mir|за|そう思う|共感した|赞|顶|좋아요|공감|추천|댓글 찬성하기|찬성)";
const DOWN =
  "(?:▼|▽|👎|👎🏻|⬇|↓|down|downvotes?|dislikes?|thumbs? down|daumen runter|disagree|bad|object|no me gusta|je n[’']aime pas|gefällt mir nicht|против|そう思わない|うーん|踩|싫어요|비공감|댓글 비추천하기|반대)";
// What Japanese readers may say of a comment besides, for and against it.
const NEITHER = '(?:なるほど\\s*\\d{1,6}\\s*)?';
const MARK_FIRST = new RegExp(
  `^${UP}\\s*:?\\s*[([]?(\\d{1,6})[)\\]]?[\\s|/·,]*${NEITHER}${DOWN}\\s*:?\\s*[([]?(\\d{1,6})[)\\]]?$`,
  'iu',
);
const MARK_LAST = new RegExp(`^(\\d{1,6})\\s*${UP}[\\s|/·,]*(\\d{1,6})\\s*${DOWN}$`, 'iu');
const RATED = /^(\d{1,6})\s+(\d{1,6})\s+(?:i\s+)?rate this$/i;
// "△ 12 ▽ 1 • Reply • Share ›"
const BEFORE_ACTIONS = /^[▲△]\s*(\d{1,6})\s*[▼▽]\s*(\d{1,6})\s*[•·|]/u;
const SIGNED = /^\+\s?(\d{1,6})\s*[/|,·]?\s*[-−–]\s?(\d{1,6})$/;
// What readers give a comment where they can take nothing from it, in the languages of the pages that count it.
const LIKES = [
  'likes?|respect(?:ed)?|respeto|respekt|rispetto|respeito|recommend(?:ed|s|ations?)?|upvotes?|helpful|gefällt mir|empfehlen|leserempfehlung(?:en)?|empfehlung(?:en)?',
  "recommander|j[’']aime|me gusta|recomendar|recomendaciones|mi piace|curtir|curtidas?|vind ik leuks?|gillar?|lubię to!?",
  'respektieren|respektiert|respetar|respeitar|respeitado|polecam|hyvä kommentti|aimer|aimé|tykkää|synes godt om|liker|líbí se mi',
  'нравится|beğen|beğeni|いいね！?|参考になった|赞|点赞|顶|좋아요|공감|추천|إعجاب|أعجبني|thích',
].join('|');
const ONLY_UP = [
  /^(?:👍|👍🏻|♥|❤|❤️)\s*(\d{1,6})$/u,
  new RegExp(`^(\\d{1,6})\\s+(?:${LIKES}|people like this|people found this (?:helpful|useful))\\.?$`, 'iu'),
  /^(?:liked by|aimé par|le gusta a|gefällt|piace a|curtido por)\s+(\d{1,6})\s+(?:people|person|personnes?|personas?|personen|persone|pessoas?)$/iu,
  new RegExp(`^(?:${LIKES})\\s*·(?:[^·\\d]*·)*\\s*(\\d{1,6})\\s*·\\s`, 'iu'),
  new RegExp(`^(?:${LIKES})\\s*[:(·]?\\s*(\\d{1,6})\\)?$`, 'iu'),
];
const BALANCE = /^[-+−–]\d{1,5}$|^(?:score|rating|punkte)\s?[:：]\s?[-+−–]?\d{1,5}$/i;
const LONGEST = 90;

/** Reads a line that states the votes on a comment: the net, then in brackets those for and those against. */
export function tallyOf(value: string): Votes | null {
  const found = value.length < LONGEST && value.endsWith(')') ? TALLY.exec(value) : null;
  if (!found) return null;
  const [, net, up, down] = found as unknown as [string, string, string, string];
  return { net: Number(net.replace(/[−–]/, '-')), up: Number(up), down: Number(down) };
}

/** Reads a line that states votes for and against in any shape; their balance is reckoned where the page leaves it out. */
export function votesOf(value: string): Votes | null {
  if (value.length >= LONGEST) return null;
  const tally = tallyOf(value);
  if (tally) return tally;
  const [, up, down] =
    MARK_FIRST.exec(value) ??
    MARK_LAST.exec(value) ??
    RATED.exec(value) ??
    SIGNED.exec(value) ??
    BEFORE_ACTIONS.exec(value) ??
    [];
  return up === undefined ? null : { net: Number(up) - Number(down), up: Number(up), down: Number(down) };
}

/** Reads a line that counts votes for a comment by a word or sign that has no opposite, such as "5 Likes". */
export function likesOf(value: string): number | null {
  if (value.length >= LONGEST || !/\d/.test(value)) return null;
  const found = ONLY_UP.map((pattern) => pattern.exec(value)?.[1]).find((count) => count !== undefined);
  return found === undefined ? null : Number(found);
}

/** Whether a line states a balance, such as "+3" or "Score: 3", and so not how many are for and how many against. */
export function statesBalance(value: string): boolean {
  return BALANCE.test(value);
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
