import { captureFile } from '../../../src/archive/layout.ts';
import { loadCapture } from '../../files/archive.ts';
import type { SiteModule } from '../compiled/compiled-site.ts';
import type { Digests } from '../../files/digests.ts';
import type { ShelfIndex } from '../shelves/shelf-files.ts';

/** For each page that the capture of an article has, by the article's id, the number of the first line that begins there. */
export type CapturePages = (id: string) => number[];

/** Tells how many pages captures have. Mostly that is one; long ones alone are read for it. */
export function capturePages(
  archive: string,
  site: SiteModule,
  shelves: { index: Pick<ShelfIndex, 'captures' | 'withdrawn'> }[],
  known: Digests,
): CapturePages {
  const long = new Map<string, number[]>();
  for (const { captures, withdrawn } of shelves.map(({ index }) => index)) {
    for (const [id, { file, encoding }] of Object.entries(captures)) {
      if (!known.isLong(captureFile(file)) || withdrawn.includes(id)) continue;
      const bytes = loadCapture(archive, file).value;
      const sum = known.of(captureFile(file));
      if (bytes && sum !== null) long.set(id, site.capturePages({ encoding }, bytes, sum));
    }
  }
  return (id) => long.get(id) ?? onePage;
}

const onePage = [1];
