import { sha256 } from '../../../src/article/checksum.ts';
import type { SitePage } from '../../../src/site/pages/page.ts';
import { pageFile } from '../tasks/render-pages.ts';
import type { Staging } from '../staging/staging.ts';
import type { Stale } from './stale-articles.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** How many pages one task has. */
const BATCH = 40;

/** Takes over the pages that can stay as they are; the others are tasks, each with the files that it makes. */
export function stalePages({ siteKey, settings }: Workshop, pages: SitePage[], site: Staging): Stale[] {
  const keyed = pages.map((page) => ({
    page,
    file: pageFile(page.path),
    key: sha256(JSON.stringify([siteKey, page])),
  }));
  const stale = keyed.filter(({ file, key }) => !site.keep(file, key));
  const count = Math.ceil(stale.length / BATCH);
  const batches = Array.from({ length: count }, (_, n) => stale.slice(n * BATCH, (n + 1) * BATCH));
  return batches.map((batch) => ({
    task: { kind: 'pages', out: site.folder, pages: batch.map(({ page }) => page), settings },
    wanted: batch.map(({ file, key }) => ({ file, key })),
  }));
}
