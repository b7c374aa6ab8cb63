import { fromFirstWord, withoutSigns } from '../text/bare-words.ts';
import { FORM_FIELDS, FORM_OPENINGS, MORE_COMMENTS, ORDERS, THREAD_ENDS } from './comment-words.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Claim, Draft } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const OPENINGS = byStart(phrasesOf(FORM_OPENINGS));
const FIELDS = byStart(phrasesOf(FORM_FIELDS));
const ENDS = new Set(phrasesOf(THREAD_ENDS));
const SORTS = new Set(phrasesOf(ORDERS));
const MORE = new Set(phrasesOf(MORE_COMMENTS));
const LONGEST_FIELD = 400;
const AFTER = ' \t:…»›*.';

/** Whether a line invites the reader to write a comment, or says that nobody may. */
export function opensForm({ key }: MeasuredLine): boolean {
  return key.length <= LONGEST_FIELD && invites(key);
}

/** Whether words in lower case begin as such an invitation does. */
export function invites(lower: string): boolean {
  return startsWithOne(OPENINGS, fromFirstWord(lower));
}

/** Whether a line is a field or a note of the form for a new comment. */
export function isField({ key, value }: MeasuredLine): boolean {
  if (key.length > LONGEST_FIELD) return false;
  return startsWithOne(FIELDS, fromFirstWord(key)) || invites(key) || !/[\p{L}\p{N}]/u.test(value);
}

/** Whether a line leads from a thread to other comments or pages. */
export function endsThread(line: MeasuredLine): boolean {
  return leadsToMore(line) || isAmong(ENDS, line);
}

/** Whether a line, in lower case, is an order in which readers may have the comments. */
export function ordersComments(key: string): boolean {
  return SORTS.has(key);
}

/** Whether a line leads to more comments on the same page. */
export function leadsToMore(line: MeasuredLine): boolean {
  return isAmong(MORE, line);
}

function isAmong(phrases: ReadonlySet<string>, { key }: MeasuredLine): boolean {
  return key.length < 60 && phrases.has(withoutSigns(fromFirstWord(key), '', AFTER));
}

/** Claims the form for a new comment right below line `last`: it is no part of the report, though its notes are sentences. */
export function formClaims({ lines }: Draft, last: number): Claim[] {
  const claims: Claim[] = [];
  for (const line of lines.slice(last)) {
    if (line.value === '') continue;
    if (claims.length === 0 ? !opensForm(line) : !isField(line)) break;
    claims.push({ n: line.n, role: 'furniture', reason: 'belongs to the form for a new comment' });
  }
  return claims;
}

// The first letters lead to the few phrases that can match, so that a long thread stays fast.
function byStart(phrases: readonly string[]): Map<string, string[]> {
  return Map.groupBy(phrases, (phrase) => phrase.slice(0, 2));
}

function startsWithOne(table: ReadonlyMap<string, string[]>, key: string): boolean {
  return (table.get(key.slice(0, 2)) ?? []).some(
    (phrase) => key.startsWith(phrase) && !/^\p{L}/u.test(key.slice(phrase.length)),
  );
}
