import { createHash } from 'node:crypto';
import type { BenchPage } from '../gold/bench-pages.ts';

/** Into how many parts the bench is cut to test a reader on sites that it has not learned from. */
export const FOLDS = 5;

/** Sites of one publisher look alike: they stay together. */
const SISTERS: readonly (readonly [string, RegExp])[] = [
  ['euronews', /euronews/],
  ['hearst', /(?:chron|mysanantonio|ctpost)\.com/],
  ['funke', /(?:morgenpost|waz|braunschweiger-zeitung)\.de/],
  ['reach', /(?:mirror|express)\.co\.uk/],
  ['independent', /(?:independent|standard)\.co\.uk/],
  ['figaro', /lefigaro/],
  ['yomiuri', /yomiuri/],
  ['tamedia', /(?:tagesanzeiger|20min)\.ch/],
  ['ard', /(?:^|\.)(?:ard|hessenschau|sportschau|tagesschau|br|rbb24|wdr|mdr)\.de$/],
  ['caxton', /(?:isolezwe|ilanganews|eyethunews|citizen\.co\.za)/],
  ['postmedia', /(?:theprovince|o\.canada)\.com/],
  ['cbs', /cbs(?:news|sports)/],
  ['nbc', /nbc/],
  ['nnz', /(?:nnz-online|kyffhaeuser-nachrichten)/],
  ['gannett', /(?:floridatoday|detroitnews)/],
  ['advance', /(?:nj|oregonlive)\.com/],
];

/** Gives every page its fold, from 0: sites stay whole, and the folds are about as large as each other. */
export function foldsOf(pages: readonly BenchPage[]): Map<string, number> {
  const sites = [...Map.groupBy(pages, siteOf)].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || shuffled(a).localeCompare(shuffled(b)),
  );
  const sizes = Array.from({ length: FOLDS }, () => 0);
  const folds = new Map<string, number>();
  for (const [, ofSite] of sites) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold]! += ofSite.length;
    for (const { id } of ofSite) folds.set(id, fold);
  }
  return folds;
}

// The pages of the readability set have no address; their ids begin with the site's name.
function siteOf({ gold: { id, set, url } }: BenchPage): string {
  if (set === 'readability') return id.replace(/^rb-/, '').replace(/-\d+$/, '');
  const host = new URL(url).hostname.replace(/^www\d?\./, '');
  return SISTERS.find(([, pattern]) => pattern.test(host))?.[0] ?? host;
}

function shuffled(site: string): string {
  return createHash('sha256').update(site).digest('hex');
}
