import type { Article } from '../../src/article/article.ts';
import { cslItem, type CslItem, type Place } from '../../src/citation/item.ts';
import { article } from '../article/sample.ts';

/** Where the tests' articles are said to be. */
export const place: Place = {
  id: 'night-ferries',
  title: 'Night ferries: 100% more & “free” from May?',
  archive: 'The Reading Room',
  path: '/room/articles/night-ferries/',
  url: 'https://archive.example/room/articles/night-ferries/',
};

/** A newspaper's article of which all is known. */
export const known: Partial<Article> = {
  source: 'The Quayside Courier',
  byline: 'Mina Okafor and Ludwig van der Berg',
  published: '2024-10-17',
  section: 'Harbour',
};

/** A retelling of a report. */
export const retold: Partial<Article> = {
  source: 'Reading Desk',
  published: '2026-11',
  retelling: { headline: 'Ferries by night', source: 'The Quayside Courier', published: '2024-10', url: null },
};

/** The CSL-JSON of an article of which no more is known than a test says. */
export function item(facts: Partial<Article>, where: Partial<Place> = {}): CslItem {
  return cslItem(article(facts), { ...place, ...where });
}
