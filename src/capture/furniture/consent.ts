import { NOTICE_DEEDS, NOTICE_PERSONS, NOTICE_SUBJECTS } from './consent-words.ts';

const SHORTEST = 30;
const LONGEST = 2000;
// Hardly any line has one of these letters, and that is sooner seen than that no word is made of them.
const LETTERS_OF_SUBJECT = new RegExp(NOTICE_SUBJECTS.join('|'), 'u');
const [SUBJECT, DEED, PERSON] = [wordsOf(NOTICE_SUBJECTS), wordsOf(NOTICE_DEEDS), wordsOf(NOTICE_PERSONS)];

/** Whether a line, in lower case, is a notice in which the site asks for consent to cookies and the like, or for scripts to run. */
export function isConsentNotice(key: string): boolean {
  if (key.length < SHORTEST || key.length > LONGEST) return false;
  return LETTERS_OF_SUBJECT.test(key) && SUBJECT.test(key) && DEED.test(key) && PERSON.test(key);
}

function wordsOf(rows: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${rows.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
