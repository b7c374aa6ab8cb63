import { daysNamed, unified } from './dates.ts';
import { cited, type Claim, type Draft, type Finding, fromLines, type MeasuredLine } from './draft.ts';

const UPDATED =
  /updat|modifi|aktualisiert|stand:|mis à jour|actualizad|aggiornat|atualizad|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizacja|aktualizováno|обновлено|оновлено|更新|수정|تحديث/iu;
const PUBLISHED =
  /publish|posted|veröffentlicht|erstellt|publié|publicad|pubblicat|gepubliceerd|publicerad|publisert|offentliggjort|opublikowan|опубликован|опубліковано|公開|掲載|配信|发布|發布|입력|등록|نشر/iu;
const LONGEST = 140;
const LINES_ABOVE = 4;
const LINES_AFTER_BODY = 12;

/** A line near the headline that names one day or more. */
interface DatedLine {
  line: MeasuredLine;
  days: string[];
  below: boolean;
}

/** Finds when the report was published: a day beside the headline, or else the year of the rights line right after the body. */
export function published(draft: Draft): Finding {
  const dated = datedLines(draft);
  const claims = dated.map(({ line }): Claim => ({
    n: line.n,
    role: 'date',
    reason: `names a day beside the headline: ${cited(line.value)}`,
  }));
  const found = publicationDay(dated);
  if (found) {
    return {
      claims,
      values: { published: found.day },
      evidence: { published: fromLines([found.n], 'the day that stands beside the headline') },
    };
  }
  return { claims, ...(dated.length === 0 && yearOfRights(draft)) };
}

function datedLines(draft: Draft): DatedLine[] {
  const headline = draft.claims.findIndex((claim) => claim?.role === 'headline') + 1;
  if (headline === 0 || !draft.span) return [];
  const near = draft.lines.slice(Math.max(0, headline - 1 - LINES_ABOVE), Math.max(draft.span.first + 2, headline + 6));
  const open = openLinesAmong(draft, near);
  return open.flatMap((line) => {
    const days = line.value.length <= LONGEST && !isSentence(line) ? daysIn(line.value) : [];
    return days.length > 0 ? [{ line, days, below: line.n > headline }] : [];
  });
}

function openLinesAmong(draft: Draft, lines: readonly MeasuredLine[]): MeasuredLine[] {
  return lines.filter(({ n }) => ['byline', undefined].includes(draft.claims[n - 1]?.role));
}

function isSentence({ ends, words, value }: MeasuredLine): boolean {
  return ends && words > 8 && !PUBLISHED.test(value) && !UPDATED.test(value);
}

// Below the headline stands the report's own date; above it may stand the day on which the page was saved.
function publicationDay(dated: readonly DatedLine[]): { day: string; n: number } | null {
  const labelled = dated.filter(({ line }) => PUBLISHED.test(line.value));
  const original = dated.filter(({ line, days }) => !UPDATED.test(line.value) || days.length > 1);
  for (const group of [labelled, original.filter(({ below }) => below), original]) {
    const days = new Set(group.map(earliest));
    const [first] = group;
    if (first && days.size === 1) return { day: earliest(first), n: first.line.n };
    if (days.size > 1) return null;
  }
  return null;
}

// What may be a day or a month is left out.
function daysIn(text: string): string[] {
  const habits = { language: null, order: () => null, latestYear: () => null };
  return [...new Set(daysNamed(unified(text), habits).map(({ day }) => day))];
}

function earliest({ days }: DatedLine): string {
  return [...days].sort()[0]!;
}

function yearOfRights({ span, values, evidence, lines }: Draft): Finding {
  const years = values.rights?.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  const [n] = evidence.rights?.lines ?? [];
  if (!span || n === undefined || years.length !== 1 || n <= span.last) return {};
  const between = lines.slice(span.last, n - 1).filter(({ value }) => value !== '');
  if (between.length > LINES_AFTER_BODY) return {};
  return {
    values: { published: years[0]! },
    evidence: { published: fromLines([n], 'the year in the line of rights after the body') },
  };
}
