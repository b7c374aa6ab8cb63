import { bylineOn } from '../bylines/byline-lines.ts';
import { PAPER_ALONE } from '../bylines/paper-words.ts';
import { isAgency, isKnownName } from '../bylines/person-names.ts';
import { type Draft, fromLines } from '../reading/draft.ts';
import type { NamedSource } from './named-source.ts';

const NAME = '(\\p{L}[^(),:;\\d]{4,60}?)';
const DAY = '(?:\\p{L}+\\.?,?\\s+)?(?:\\p{L}+\\.?\\s+)?\\d';
/** What parts a name from the day, or stands around the two; a place in brackets is kept. */
const FORMS = [
  `^${NAME}\\s*\\(([^()]{2,60})\\)\\s*[,–·-]?\\s*${DAY}`,
  `^\\d.*\\d{4}\\s*,\\s*${NAME}()\\s*,\\s*(?:pp?\\.|page|side|s\\.|S\\.|Seite|sida)\\s?\\d`,
  `^${NAME}()\\.\\s(?:Publisert|Publicerat|Publiceret|Udgivet)\\s`,
  `^${NAME}()\\s*,\\s*${DAY}.*\\d{4}.*[\\s,](?:pp?\\.|[Pp]age|PAGE|S\\.|Seite)\\s?[A-Z]?\\d+$`,
  `^\\(${NAME}()\\s*,\\s*${DAY}[^()]*\\)$`,
  `^\\d{1,3}\\s+${NAME}()\\s*,\\s*${DAY}.*\\d{4}$`,
  `^(?:[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte)\\s?:\\s*${NAME}()(?:\\s*,\\s*|\\svom\\s)${DAY}`,
  `^${NAME}()(?<=\\p{L})\\d{1,2}\\s\\p{Lu}\\p{Ll}{2}\\s\\d{4}(?:By\\s|$)`,
  `^\\d{1,2}\\s\\p{Lu}\\p{Ll}{2}\\s\\d{4}\\s-\\s${NAME}()(?:\\s-\\s|$)`,
  `^(?:\\p{L}+\\.?,?\\s+){0,2}\\d.*\\d{4}\\s*[|·]\\s*${NAME}(?:,\\sThe)?\\s*\\(([^()]{2,60})\\)$`,
].map((form) => new RegExp(form, 'u'));
/** What parts the columns of a page's head, and a column that may be its paper. */
const [COLUMNS, COLUMN] = [/\s{3,}|\s[|·]\s/, /^\p{L}[^\d,:：]{3,60}$/u];
const FROM = /^(?:from|aus|uit)\s+(?:the |der |dem |de |het )?|^(?:d[eu]|dans) (?=l[ea] )/i;
/** What would name a town or an author as well, but for a word that hardly anything but papers has in its name. */
const PAPERS_FORMS = [
  `^${NAME}()\\s*,\\s*${DAY}.*\\d{4}`,
  '^([\\p{L}・]{3,20}?)()\\s+\\d{4}\\s?[/年.-]\\s?\\d{1,2}\\s?[/月.-]\\s?\\d{1,2}',
].map((form) => new RegExp(form, 'u'));

/**
 * The name beside the day of publication where a place in brackets stands with it, or a page's number or a sign tells
 * that both say where the report is from.
 */
export function nameBesideDay({ evidence, lines }: Draft): NamedSource | null {
  const [n] = evidence.published?.from === 'line' ? evidence.published.lines : [];
  const name = n === undefined ? null : nameIn(lines[n - 1]!.value);
  if (n === undefined || name === null) return null;
  return { name, evidence: fromLines([n], 'a name beside the day of publication'), masthead: null };
}

// "Marl Town (AP) — May 3" and "Ann Lee (Desk) - May 3" name a town and an author.
function nameIn(value: string): string | null {
  const [, name = '', place = ''] = firstOf(FORMS, value) ?? [];
  return name.includes(' ') && !isAgency(place) && !isKnownName(name) ? name : paperIn(value.split(COLUMNS));
}

function paperIn([first = '', ...others]: readonly string[]): string | null {
  const alone = others.length > 0 ? [first, ...others].filter((column) => COLUMN.test(column)) : [];
  const papers = [...alone, firstOf(PAPERS_FORMS, first)?.[1] ?? ''];
  return (
    papers
      .map((name) => name.replace(FROM, ''))
      .find((name) => PAPER_ALONE.test(name) && bylineOn(name, null) === null) ?? null
  );
}

function firstOf(forms: readonly RegExp[], value: string): RegExpExecArray | undefined {
  return forms.map((form) => form.exec(value)).find((found) => found !== null);
}
