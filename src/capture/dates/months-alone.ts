import { anyCase } from '../text/any-case.ts';
import { monthNamed } from './months.ts';
import { saysWhen } from './date-labels.ts';

/** A month of a year that a text names without a day. */
export interface NamedMonth {
  /** EDTF, as in 2024-10. */
  month: string;
  /** Whether the words beside it say that it is that of an issue. */
  ofIssue: boolean;
  /** Where its words begin and end in the text. */
  start: number;
  end: number;
}

const YEAR = '((?:19|20)\\d\\d)';
/** What papers call one of their issues, by language, as alternatives of a pattern. */
const ISSUE = 'issue|edition|ausgabe|heft|numéro|édition|número|edición|numero|edizione|edição|nummer|editie|utgåva';
const OF = `(?:${anyCase('de|del|di|of')})`;
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{M}\\d])([\\p{L}][\\p{L}\\p{M}]{2,14})[.,]?\\s+(?:${OF}\\s+)?${YEAR}(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)${YEAR}\\s?[年년]\\s?(\\d{1,2})\\s?(?:月|월)(?:号|號|호)?(?!\\s?\\d)`, 'u'),
];
// "September/October 2019" is no month.
const BEFORE = /(?:^|[|•·(–—]|\s-)\s*([^|•·(–—]{0,40}?)[\s:,]*$/u;
const BEHIND = new RegExp(`^\\s*(?:$|[|•·)–—]|-\\s|(${anyCase(ISSUE)})\\s*$)`, 'u');
const OF_ISSUE = new RegExp(`^(?:${ISSUE})(?:\\s(?:de|del|di|of|no\\.?))?(?:\\s\\d{1,4})?$`, 'iu');
const MOST_WORDS = 4;

/**
 * The month that a text names by itself, or with nothing beside it but bars and words of publishing: "March 2019",
 * "Published: March 2019", "March 2019 issue". Null where it is a part of anything else.
 */
export function monthAlone(text: string, language: string | null): NamedMonth | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    const month = match ? monthIn(match, language) : null;
    if (!match || month === null) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const before = BEFORE.exec(text.slice(0, start))?.[1]?.trim();
    const behind = BEHIND.exec(text.slice(end));
    if (before === undefined || !behind || !isLabel(before)) continue;
    return {
      month,
      ofIssue: behind[1] !== undefined || /[号號호]$/u.test(match[0]) || OF_ISSUE.test(before),
      start,
      end,
    };
  }
  return null;
}

function monthIn([, first = '', second = '']: RegExpExecArray, language: string | null): string | null {
  const [year, month] = /^\d/.test(first) ? [first, Number(second)] : [second, monthNamed(first, language)];
  return month === null || month < 1 || month > 12 ? null : `${year}-${String(month).padStart(2, '0')}`;
}

function isLabel(words: string): boolean {
  if (words === '' || OF_ISSUE.test(words)) return true;
  return words.split(/\s+/).length <= MOST_WORDS && !/\d/.test(words) && saysWhen(words);
}
