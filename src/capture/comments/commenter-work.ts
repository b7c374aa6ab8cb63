import type { MeasuredLine } from '../text/measured-line.ts';

const WORKS = [
  'works? (?:at|for|in)|worked (?:at|for|in)|stud(?:ied|ies) at|lives in|went to|attended|retired from|owner at',
  'arbeitet bei|studiert(?:e)? an|wohnt in|travaille (?:chez|à)|a étudié à|trabaja en|estudió en|vive en',
  'trabalha (?:na|no|em)|estudou (?:na|no|em)|mora em|lavora (?:presso|a)|ha studiato',
].join('|');
const STARTS = new RegExp(`^(?:${WORKS})\\s`, 'iu');
const TITLE = /^\p{Lu}[\p{L}\s&,/-]{2,40}\s(?:at|bei|chez|en|na|presso)\s\p{Lu}/u;
const SCHOOL =
  /\s(?:University|High School|College|Academy|Universität|Hochschule|Gymnasium)$|^(?:University|Universität|Universidad|Universidade|Université|Università|Uni)\s/u;
const LONGEST = 80;

/** Whether a line below a commenter's name says where that person works, lives or went to school. */
export function tellsOfWork({ value, ends }: MeasuredLine): boolean {
  if (ends || value.length > LONGEST) return false;
  return STARTS.test(value) || TITLE.test(value) || SCHOOL.test(value);
}
