import { anyCase } from '../text/any-case.ts';
import { PICTURE_AGENCIES } from '../bylines/agencies.ts';
import { PAPER } from '../bylines/paper-words.ts';
import { isAgency, isKnownName, isPerson } from '../bylines/person-names.ts';

/** A way to set a credit behind a caption without a word and a colon before it. */
interface Form {
  pattern: RegExp;
  /** The pattern is tried only on what holds one of these signs, or ends with one of these characters: most lines do not. */
  holds?: readonly string[];
  ends?: string;
  /** What the credit must be besides; any where it is not given. */
  is?: (credit: string) => boolean;
}

const SHORTEST = 12;
const LONGEST = 300;
const NAME = "\\p{Lu}[\\p{L}.'’-]+";
const NO_SOURCE =
  /^(?:read|see|more|note|editor|reporting|editing|writing|source|text|translat|lesen|siehe|mehr|redaktion|leggi|lee|lire)/iu;

const FORMS: readonly Form[] = [
  // "(SBN News: Jo Ash)", "(Supplied: Ash family)"
  {
    ends: ')',
    pattern: /^(.{15,}[.!?”"’])\s\((\p{Lu}[^():.!?;\d]{1,40}:\s\p{Lu}[^():!?;\d]{1,40})\)$/u,
    is: (credit) => !NO_SOURCE.test(credit),
  },
  // "(Ash/Weir Press)"
  {
    ends: ')',
    pattern: new RegExp(
      `^(.{15,})\\s\\((${NAME}(?:\\s${NAME}){0,2}\\s?/\\s?[^()/]{0,20}(?:Press|Photos?|Images?|Pictures|Foto|Presse|Pool))\\)$`,
      'u',
    ),
  },
  // "—PHOTO BY JO ASH", "—CONTRIBUTED PHOTO"
  {
    holds: ['—', '–'],
    pattern:
      /^(.{15,}?)\s?[—–]\s?((?:(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|IMAGES?)\s(?:[Bb]y|BY|courtesy of|COURTESY OF|from|FROM)\s\p{Lu}[^.:;!?]{1,60})|(?:CONTRIBUTED|FILE|HANDOUT|SUPPLIED) PHOTO)$/u,
  },
  // "… . EFE/ Jo Ash", "… . Jo Ash / The Orme Echo"
  {
    holds: ['/'],
    pattern: new RegExp(
      `^(.{25,}[.!?»”])\\s((?:\\p{Lu}{2,8}|${NAME}(?:\\s${NAME}){1,2})\\s?/\\s?(?:${NAME})(?:\\s${NAME}){0,3})$`,
      'u',
    ),
    is: isOfPaper,
  },
  // "(Jo Ash/Orme Echo)"
  {
    ends: ')',
    pattern: new RegExp(`^(.{15,})\\s\\((${NAME}(?:\\s${NAME}){1,2}\\s?/\\s?${NAME}(?:\\s${NAME}){0,3})\\)$`, 'u'),
    is: isOfPaper,
  },
  // "… . / Jo Ash"
  {
    holds: ['/'],
    pattern: new RegExp(`^(.{25,}[.!?»”])\\s/\\s(${NAME}(?:\\s(?:(?:de|del|la|di|da)\\s)*${NAME}){1,2})$`, 'u'),
    is: isKnownName,
  },
  // "… . Photo by Jo Ash /Orme Echo", "… . Photo / Jo Ash"
  {
    holds: ['Photo', 'Image', 'Picture', 'Foto'],
    pattern:
      /^(.{15,}[.!?”"’])\s(?:(?:Photo|Photos|Image|Images|Picture) by|(?:Photo|Image|Picture|Foto)\s?\/)\s?(\p{Lu}[^.:;!?]{2,60})$/u,
  },
  // "… . | ORME ECHO", "… - ORME ECHO"
  {
    holds: [' | ', ' - ', ' – '],
    // A Turkish agency closes its reports so, with the town.
    pattern: /^(?!.*[ığşĞŞİ].*\s-\s\S+$)(.{20,}(?:[.!?»”]\s\||\p{Ll}[.»”]?\s[-–]))\s(\p{Lu}[\p{Lu}\d\s./'’&-]{3,40})$/u,
  },
  // "… . Jo Ash/Shutterstock", "… . Getty Images"
  {
    holds: ['etty', 'hutterstock', 'Stock', 'lamy', 'nsplash'],
    pattern: new RegExp(
      `^(.{20,}[.!?”"’])\\s((?:${NAME}(?:\\s${NAME}){0,2}\\s?/\\s?)?(?:${anyCase(PICTURE_AGENCIES)})(?: [Ii]mages?)?)$`,
      'u',
    ),
  },
  // "… 있다. 가람군 제공"
  {
    ends: '공영처리스1',
    pattern: /^(.{10,}\.)\s?[/=]?\s?((?:[^\s.]+\s){1,3}(?:제공|촬영|캡처|갈무리)|연합뉴스|뉴시스|뉴스1)$/u,
  },
];

// Who took it stands before the paper, and behind an agency.
function isOfPaper(credit: string): boolean {
  const [first = '', second = ''] = credit.split(/\s?\/\s?/u);
  return isAgency(first) ? isPerson(second) : isPerson(first) && (PAPER.test(second) || isAgency(second));
}

const SIGNS = new RegExp(
  FORMS.flatMap(({ holds = [] }) => holds)
    .map((sign) => RegExp.escape(sign))
    .join('|'),
);

/** The caption and the credit behind it, where it is set off by brackets, a dash, a stroke or a full stop; null for any other text. */
export function unlabelledCredit(text: string): readonly [string, string, string] | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const signed = SIGNS.test(text);
  for (const form of FORMS) {
    const [, caption, credit] = (mayHave(form, text, signed) && form.pattern.exec(text)) || [];
    if (caption !== undefined && credit !== undefined && (form.is?.(credit) ?? true))
      return [text, caption.replace(/\s[-–|]$/u, ''), credit];
  }
  return null;
}

// Whether a text holds any sign at all is sooner seen than which.
function mayHave({ holds, ends }: Form, text: string, signed: boolean): boolean {
  if (ends !== undefined) return ends.includes(text.charAt(text.length - 1));
  return signed && holds!.some((sign) => text.includes(sign));
}
