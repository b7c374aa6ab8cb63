import { DIGIT, HANGUL, WIDE } from '../text/characters.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { COMMENT_WORDS, LEADS_ELSEWHERE, RELATED_WORDS } from './heading-words.ts';
import { unspacedPictureWordsIn } from './picture-words.ts';
import type { WordTally } from './vocabulary.ts';

/** What the wording of a line tells of what it is for; 0 and 1 for no and yes, or counts. */
export interface LineWording {
  creditEnd: number;
  pictureWords: number;
  writerWords: number;
  leadsElsewhere: number;
  columns: number;
  dated: number;
  commentHeading: number;
  relatedHeading: number;
}

const HEAD = 500;
const SHORT = 60;
const CREDIT_END =
  /[.!?。다」][”"»’)]?\s*[\p{Lu}\p{Lo}(©=＝][^.!?。]{1,45}$|[＝=][^\s。]{1,12}$|[（(](?:Archiv|Symbol)[^)）]*[)）]/u;
const AGENCY =
  /©|Ⓒ|\b(?:AP|AFP|EPA|dpa|PA|Reuters|REUTERS|Getty|imago|IMAGO|Shutterstock|iStock|Unsplash)\b|뉴시스|연합뉴스|共同|＝/;
const CAPTION_WORD = /^(?:Legende|Caption|Bild|Foto|Photo|Image|Imagen|Immagine|写真|사진)\b/i;
const CAPTION_STARTS = 'lLcCbBfFpPiI写사';
const DATE =
  /\b(?:19|20)\d{2}\b|\d年|(?<![\d.,$£€¥]\s?)(?:[01]?\d|2[0-4])[:.h][0-5]\d(?!\d|\s?[%€])|\d월|\d{1,2}[./]\d{1,2}[./]/;

/** Looks a line and its words over for what captions, credits, headings and links say. */
export function lineWording(line: MeasuredLine, words: WordTally): LineWording {
  const head = line.value.slice(0, HEAD);
  const { size, value, kinds } = line;
  const caption = size > 20 && size < 300;
  return {
    creditEnd: yes(
      (caption && endsAsCredit(line)) || (CAPTION_STARTS.includes(head.charAt(0)) && CAPTION_WORD.test(head)),
    ),
    pictureWords: caption ? pictureWordsIn(line, words) : 0,
    writerWords: yes(size > 30 && size < 400 && words.writerWords > 0),
    leadsElsewhere: yes(size < 200 && LEADS_ELSEWHERE.test(value)),
    columns: yes(head.includes('\t') && matches(head, /\t/g) > 1),
    dated: yes(size < 110 && (kinds & DIGIT) !== 0 && DATE.test(value)),
    commentHeading: yes(headsComments(line)),
    relatedHeading: yes(headsOthers(line)),
  };
}

function pictureWordsIn({ kinds, value }: MeasuredLine, { pictureWords }: WordTally): number {
  return pictureWords + ((kinds & (WIDE | HANGUL)) === 0 ? 0 : unspacedPictureWordsIn(value));
}

function headsComments({ value, size, ends }: MeasuredLine): boolean {
  return size < SHORT && !ends && COMMENT_WORDS.test(value);
}

/** Whether a line is short and heads a list of other reports, tags or offers by its words. */
export function headsOthers({ value, size }: MeasuredLine): boolean {
  return size < SHORT && !endsInOneStop(value) && RELATED_WORDS.test(value);
}

// Three of them are no end.
function endsInOneStop(value: string): boolean {
  return value.endsWith('。') || (value.endsWith('.') && !value.endsWith('..'));
}

function endsAsCredit({ value, ends }: MeasuredLine): boolean {
  const tail = value.slice(-90);
  return !ends && (CREDIT_END.test(tail) || AGENCY.test(tail));
}

function yes(condition: boolean): number {
  return condition ? 1 : 0;
}

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
