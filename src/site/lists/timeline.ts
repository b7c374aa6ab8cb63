import { sortKey } from '../../article/date.ts';

/** A stretch of time and the articles dated in it, newest first. */
export interface Span<T> {
  /** `2024` or `2024-10`; the year alone also stands for articles of which no more is known. */
  key: string;
  articles: T[];
}

/** A year of a timeline: its articles by month, and those dated no closer than the year. */
export interface Year<T> {
  key: string;
  articles: T[];
  months: Span<T>[];
  /** Articles of which only the year is known. */
  unplaced: T[];
}

/** Articles in the order of time, the newest first. */
export interface Timeline<T> {
  years: Year<T>[];
  undated: T[];
}

/** Puts articles into years and months, by their EDTF dates; what has no date comes last, and nothing is left out. */
export function timeline<T>(articles: T[], dateOf: (article: T) => string | null): Timeline<T> {
  const keyed = articles.map((article) => ({ article, key: sortKey(dateOf(article)) }));
  const sorted = keyed.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0));
  const dated = sorted.filter(({ key }) => key !== '');
  return {
    years: [...Map.groupBy(dated, ({ key }) => key.slice(0, 4))].map(([key, inYear]) => year(key, inYear)),
    undated: sorted.filter(({ key }) => key === '').map(({ article }) => article),
  };
}

function year<T>(key: string, inYear: { article: T; key: string }[]): Year<T> {
  const placed = inYear.filter((one) => one.key.length > 4);
  return {
    key,
    articles: inYear.map(({ article }) => article),
    months: [...Map.groupBy(placed, (one) => one.key.slice(0, 7))].map(([month, inMonth]) => ({
      key: month,
      articles: inMonth.map(({ article }) => article),
    })),
    unplaced: inYear.filter((one) => one.key.length === 4).map(({ article }) => article),
  };
}

/** How many articles each month of a year has, January first. */
export function monthCounts<T>({ months }: Year<T>): number[] {
  const counts = new Map(months.map(({ key, articles }) => [Number(key.slice(5)), articles.length]));
  return Array.from({ length: 12 }, (_, month) => counts.get(month + 1) ?? 0);
}

/** The address of a year's page below the site's root; `undated` has one as well. */
export function yearPath(key: string): string {
  return `/timeline/${key}/`;
}
