/** A paper that the captures are from: what its pages have around a report. */
export interface Paper {
  name: string;
  slug: string;
  sections: readonly string[];
  /** How its pages give a day. */
  day: (date: Date) => string;
  /** How its pages show readers' comments. */
  thread: 'votes' | 'respect';
}

const SECTIONS = ['World', 'Business', 'Local', 'Culture', 'Sport', 'Science', 'Health', 'Travel'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const month = (date: Date) => MONTHS[date.getUTCMonth()]!;
const DAY = {
  british: (date: Date) => `${date.getUTCDate()} ${month(date)} ${date.getUTCFullYear()}`,
  american: (date: Date) => `${month(date)} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
  weekday: (date: Date) => `${WEEKDAYS[date.getUTCDay()]} ${DAY.british(date)}`,
};

const ROWS = [
  ['The Skerry Courier', 'british', 'votes'],
  ['Brinewold Gazette', 'american', 'respect'],
  ['The Marrow Herald', 'weekday', 'votes'],
  ['Oxlade Evening Post', 'british', 'respect'],
  ['Tarnside Tribune', 'american', 'votes'],
  ['The Ludgrove Times', 'british', 'respect'],
  ['Pellmouth Observer', 'weekday', 'votes'],
  ['Fenwray Chronicle', 'american', 'respect'],
  ['The Hollin Mercury', 'british', 'votes'],
  ['Quernby Daily News', 'american', 'votes'],
  ['Sallow Bay Journal', 'weekday', 'respect'],
  ['The Ravel Examiner', 'british', 'votes'],
] as const;

/** The papers of the archives. */
export const papers: readonly Paper[] = ROWS.map(([name, day, thread], at) => ({
  name,
  slug: name.toLowerCase().replace(/^the /, '').replaceAll(' ', '-'),
  sections: [...SECTIONS.slice(at % 4), ...SECTIONS.slice(0, at % 4)].slice(0, 6),
  day: DAY[day],
  thread,
}));
