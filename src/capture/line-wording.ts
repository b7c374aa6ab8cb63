import type { MeasuredLine } from './draft.ts';
import { COMMENT_WORDS, LEADS_ELSEWHERE, RELATED_WORDS } from './heading-words.ts';

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
const FULL_STOP = /(?<!\.)\.$|。$/;
const SHORT = 60;
const CREDIT_END =
  /[.!?。다」][”"»’)]?\s*[\p{Lu}\p{Lo}(©=＝][^.!?。]{1,45}$|[＝=][^\s。]{1,12}$|[（(](?:Archiv|Symbol)[^)）]*[)）]/u;
const AGENCY =
  /©|Ⓒ|\b(?:AP|AFP|EPA|dpa|PA|Reuters|REUTERS|Getty|imago|IMAGO|Shutterstock|iStock|Unsplash)\b|뉴시스|연합뉴스|共同|＝/;
const CAPTION_WORD = /^(?:Legende|Caption|Bild|Foto|Photo|Image|Imagen|Immagine|写真|사진)\b/i;
const PICTURE_WORDS =
  /(?<!\p{L})(?:left|right|centre|center|pictured|seen here|file photo|photos?|images?|picture|screenshot|links|rechts|im bild|archiv\p{L}*|symbolbild|foto\p{L}*|archivo|imagen|izquierda|gauche|zdjęci\p{L}*)(?!\p{L})|왼쪽|오른쪽|있다\.|写真|撮影|图为/giu;
const WRITER_WORDS =
  /\b(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|author|redakteur|redaktor|autor|journaliste|periodista|korrespondent|native|lives in|follow (?:him|her)|based in|jahrgang)/i;
const DATE = /\b(?:19|20)\d{2}\b|\d年|\d{1,2}[:.h]\d{2}|\d월|\d{1,2}[./]\d{1,2}[./]/;

/** Looks a line over for the words and the ends of captions, credits, headings and links. */
export function lineWording(line: MeasuredLine): LineWording {
  const head = line.value.slice(0, HEAD);
  const { size, value } = line;
  const caption = size > 20 && size < 300;
  return {
    creditEnd: yes((caption && endsAsCredit(line)) || CAPTION_WORD.test(head)),
    pictureWords: caption ? matches(head, PICTURE_WORDS) : 0,
    writerWords: yes(size > 30 && size < 400 && WRITER_WORDS.test(head)),
    leadsElsewhere: yes(size < 200 && LEADS_ELSEWHERE.test(value)),
    columns: yes(matches(head, /\t/g) > 1),
    dated: yes(size < 110 && DATE.test(value)),
    ...headingOf(line),
  };
}

function headingOf({ value, size, ends }: MeasuredLine): Pick<LineWording, 'commentHeading' | 'relatedHeading'> {
  if (size >= SHORT) return { commentHeading: 0, relatedHeading: 0 };
  return {
    commentHeading: yes(!ends && COMMENT_WORDS.test(value)),
    relatedHeading: yes(!FULL_STOP.test(value) && RELATED_WORDS.test(value)),
  };
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
