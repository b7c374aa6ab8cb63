import { displayDate } from '../../article/date.ts';
import type { Brief } from './brief.ts';
import type { Cutting } from './cutting.ts';
import { listPath, type SitePage } from '../pages/page.ts';
import { frontPageSize, listPages, rowPageSize, type ListPage } from '../pages/paging.ts';
import { monthCounts, timeline, yearPath } from './timeline.ts';

/** A month of a timeline, or what has none, with its articles. */
export interface TimelinePart {
  title: string;
  cuttings: Cutting[];
}

/** A year as the timeline shows it; `months` is how many articles each has, January first, and empty for the undated. */
export interface YearRow {
  key: string;
  title: string;
  months: number[];
  /** How many are dated no closer than the year. */
  unplaced: number;
  total: number;
}

/** The timeline: its years and, in a small archive, all its articles; the page of a large one would grow without end. */
export interface TimelineIndex {
  rows: YearRow[];
  parts: TimelinePart[];
}

/** A page of a year's articles, newest first. */
export type TimelinePage = YearRow & Omit<ListPage<never>, 'items'> & { parts: TimelinePart[] };

/** The pages of the years, and the timeline itself, in the language of the archive. */
export function timelinePages(articles: Brief[], locale: string): SitePage[] {
  const { years, undated } = timeline(articles, ({ published }) => published);
  const all = [
    ...years.map((year) => ({
      key: year.key,
      title: year.key,
      articles: year.articles,
      months: monthCounts(year),
      unplaced: year.unplaced.length,
    })),
    ...(undated.length > 0 ? [{ key: 'undated', title: 'Undated', articles: undated, months: [], unplaced: 0 }] : []),
  ];
  const rows = all.map(({ articles: own, ...year }) => ({ ...year, total: own.length }));
  const index: TimelineIndex = { rows, parts: articles.length <= frontPageSize ? parts(articles, locale) : [] };
  return [
    { path: '/timeline/', route: 'timeline/index.astro', shown: index },
    ...all.flatMap(({ articles: own }, n) =>
      listPages(own, rowPageSize).map(({ items, ...page }) => {
        const shown: TimelinePage = { ...page, ...rows[n]!, parts: parts(items, locale) };
        return { path: listPath(yearPath(shown.key), page.path), route: 'timeline/[year]/[...page].astro', shown };
      }),
    ),
  ];
}

function parts(articles: Brief[], locale: string): TimelinePart[] {
  const { years, undated } = timeline(articles, ({ published }) => published);
  return [
    ...years.flatMap(({ key, months, unplaced }) => [
      ...months.map((month) => part(displayDate(month.key, locale), month.articles)),
      ...(unplaced.length > 0 ? [part(`${key}, month not known`, unplaced)] : []),
    ]),
    ...(undated.length > 0 ? [part('Undated', undated)] : []),
  ];
}

function part(title: string, articles: Brief[]): TimelinePart {
  return { title, cuttings: articles.map(({ cutting }) => cutting) };
}
