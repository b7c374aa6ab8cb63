const WORD =
  'comments?|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz[ey]|komentářů|postings?|beiträge|комментари(?:й|я|ев)|коментар(?:ь|і|ів)|コメント|评论|評論|댓글|تعليقات?';
const COUNT_FIRST = new RegExp(`^(\\d{1,6})\\s*(?:reader\\s+|user-)?(?:${WORD})$`, 'iu');
const COUNT_LAST = new RegExp(`^(?:${WORD})\\s*[:：]?\\s*[(（]?\\s*(\\d{1,6})\\s*(?:件|条|條|개)?\\s*[)）]?$`, 'iu');
const BARE = /^\d{1,5}$/;
const LONGEST = 40;

/** Reads a line that states how many comments a page has, such as "4 Comments" or "コメント（4件）". */
export function statedCountOf(value: string): number | null {
  if (value.length > LONGEST) return null;
  const count = COUNT_FIRST.exec(value)?.[1] ?? COUNT_LAST.exec(value)?.[1];
  return count === undefined ? null : Number(count);
}

/** Reads a line that is a whole number and nothing else. */
export function bareCountOf(value: string): number | null {
  return BARE.test(value) ? Number(value) : null;
}
