/** A name and the number of the month that it names. */
export type MonthName = readonly [string, number];

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

// What papers write though CLDR does not.
const OTHER_FORMS: Readonly<Record<string, readonly MonthName[]>> = {
  en: [['sept', 9]],
  de: [
    ['mrz', 3],
    ['feber', 2],
  ],
  // The month in which something happened: "3. janvārī".
  lv: ['janvārī', 'februārī', 'martā', 'aprīlī', 'maijā', 'jūnijā', 'jūlijā', 'augustā']
    .concat(['septembrī', 'oktobrī', 'novembrī', 'decembrī'])
    .map((name, at) => [name, at + 1]),
  hi: [
    ['सितम्बर', 9],
    ['अक्तूबर', 10],
    ['नवम्बर', 11],
    ['दिसम्बर', 12],
  ],
  ar: [
    ['ابريل', 4],
    ['إبريل', 4],
  ],
};

/**
 * The names of the months (1 to 12) in a language or a country's form of it, as CLDR knows them: long and short, alone
 * and in a date, in lower case and without full stops at their ends.
 */
export function monthNames(locale: string): readonly MonthName[] {
  const known = NAMES.get(locale);
  if (known) return known;
  const names = [...(OTHER_FORMS[locale] ?? []), ...FORMATS.flatMap((format) => namesIn(locale, format))];
  NAMES.set(locale, names);
  return names;
}

// The engine takes a third of a millisecond to make a format ready, and several tables ask for the same names.
const NAMES = new Map<string, readonly MonthName[]>();

// In a date a month may stand in another case than alone: "styczeń" but "5 stycznia". Catalan puts "de" before it.
function namesIn(locale: string, options: Intl.DateTimeFormatOptions): MonthName[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at): MonthName => {
    const parts = format.formatToParts(Date.UTC(2024, at, 15));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return [name.toLowerCase().replace(/^(?:de |d['’])|\.$/g, ''), at + 1];
  }).filter(([name]) => /^\p{L}/u.test(name) && !/\d/.test(name));
}
