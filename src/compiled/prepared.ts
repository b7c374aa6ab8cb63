import type { Name } from '../archive/names.ts';
import type { Settings } from '../archive/settings.ts';
import { nameFinder } from '../article/mentions.ts';
import { indexRecords, type IndexRecord } from '../search/index/index-records.ts';
import { nameMarker } from '../search/index/name-marks.ts';
import { brief, type Brief } from '../site/lists/brief.ts';
import { dataPieces } from '../site/data/dataset.ts';
import { articleForms, type ArticleEntry, type ArticleSource } from '../site/article/entry.ts';
import type { FurtherPage } from '../site/article/further-page.ts';
import { href } from '../site/pages/href.ts';
import { jsonText } from '../site/pages/json-pieces.ts';
import { recordJson } from '../site/article/record-json.ts';

/** All that the site makes of one article by itself: for its pages, the other pages, the index and the data files. */
export interface Prepared {
  entry: ArticleEntry;
  brief: Brief;
  records: IndexRecord[];
  /** What each data file has of it, in pieces. */
  pieces: Uint8Array[][];
  /** Its JSON file, in pieces, where it is too long for its pages, so that its entry has not all of it. */
  record: Uint8Array[] | null;
  /** Its pages after the first, which only such an article has; each is made when it is asked for. */
  further: () => Iterable<FurtherPage>;
}

/** Makes an article ready for everything that the site shows it in. */
export type Preparer = (id: string, file: ArticleSource) => Prepared;

/** A preparer for the articles of an archive. */
export function preparer(names: Name[], settings: Settings): Preparer {
  const { title, language } = settings;
  const findNames = nameFinder(names);
  const markNames = nameMarker(names);
  return (id, file) => {
    const { entry, all, further } = articleForms(id, file, findNames, href(`/articles/${id}/`));
    const body = jsonText(all.body);
    return {
      entry,
      brief: brief(entry, settings),
      records: indexRecords(entry, { locale: language, markNames }),
      pieces: dataPieces(all, title, body),
      record: entry.whole && recordJson(all, body),
      further,
    };
  };
}
