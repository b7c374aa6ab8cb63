import { SECTION_WORDS } from './section-words.ts';

// Hardly any line holds one, and that is sooner seen.
const BAR = /[|｜]/;
const BEFORE_BAR = /^(\p{Lu}[\p{L}\s&-]{1,24}?)\s?[|｜]\s?(?=\S)/u;

/** The usual name of a section in front of a headline, with a bar between: "Opinion | Who reads the clock". Null for any other line. */
export function sectionBefore(value: string): string | null {
  const name = BAR.test(value) ? BEFORE_BAR.exec(value)?.[1] : undefined;
  return name !== undefined && SECTION_WORDS.has(name.toLowerCase()) ? name : null;
}

/** A headline without the section's name in front of it. */
export function withoutSectionBefore(value: string): string {
  return sectionBefore(value) === null ? value : value.replace(BEFORE_BAR, '');
}
