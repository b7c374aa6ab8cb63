import { type Draft, fromLines, roleOf } from '../reading/draft.ts';
import type { NamedSource } from './named-source.ts';

const LONGEST = 160;
const YEARS = '\\d{4}\\s?[-–]\\s?(?:\\d{4}|current|present)';
const FORMS = [
  `^(\\p{L}[^()\\d]{3,60}?)\\s*\\([^()]{1,40}:\\s*${YEARS}\\)`,
  `^(\\p{L}[^()\\d[]{3,60}?)\\.?\\s*(?:\\[volume\\]\\s*\\([^()]{2,60}\\)|\\([^(),]{2,40},[^(),]{2,20}\\))\\s*${YEARS}`,
].map((form) => new RegExp(form, 'u'));

/**
 * The name of a paper as libraries give it, with the years in which it was printed: "The Marl Courier (Vic. : 1864 - 1933)",
 * "Marl star. [volume] (Marl, N.B.) 1854-1972". Null for any other line: years behind a name may be those of a life.
 */
export function nameWithYears(value: string): string | null {
  if (value.length > LONGEST || !value.includes('(')) return null;
  return FORMS.map((form) => form.exec(value)?.[1]).find((name) => name !== undefined) ?? null;
}

/** The paper that a library names so above the report. */
export function titleWithYears(draft: Draft): NamedSource | null {
  for (const { n, value } of draft.lines.slice(0, (draft.span?.first ?? 1) - 1)) {
    const name = nameWithYears(value);
    if (name === null) continue;
    const masthead = roleOf(draft, n) === undefined ? n : null;
    return { name, evidence: fromLines([n], 'a paper’s name with the years in which it was printed'), masthead };
  }
  return null;
}
