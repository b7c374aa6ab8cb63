import type { Settings } from '../../archive/settings.ts';
import type { Article } from '../../article/article.ts';
import { correctedArticle } from '../../article/corrected.ts';
import { newsArticle } from '../../citation/json-ld.ts';
import { citationMeta, type Meta } from '../../citation/meta.ts';
import { retellingNote } from '../../citation/note.ts';
import { citationTexts, type CitationText } from '../../citation/texts.ts';
import { cslItem, type CslItem, type Place } from '../../citation/item.ts';
import { address } from '../pages/address.ts';
import { referenceLinks, type ReferenceLink } from './reference-links.ts';
import { noHeadline } from '../words/shown-headline.ts';
import type { ArticleEntry } from './entry.ts';
import { articlePagePath } from './further-page.ts';
import { href } from '../pages/href.ts';

/** An article's record made ready for citing, corrections put in, and where it is to be found. */
export interface Citable {
  article: Article;
  item: CslItem;
  place: Place;
}

/** What is to be cited of an article of this site, or of a page of it, given the archive's name. */
export function citable(id: string, captured: Article, archive: string, page = 1): Citable {
  const article = correctedArticle(captured);
  const path = articlePagePath(id, page);
  const title = article.headline ?? noHeadline;
  const place = { id, title, archive, path: href(path), url: address(path) };
  return { article, item: cslItem(article, place), place };
}

/** An article's citation as its page has it: what the head tells machines, and what the page shows. */
export interface PageCitation {
  head: { meta: Meta[]; data: object; alternates: { type: string; href: string }[] };
  shown: { texts: CitationText[]; note: string; files: ReferenceLink[]; addressed: boolean };
}

type CitedEntry = Pick<ArticleEntry, 'id' | 'data' | 'whole'>;

/** The citation of an article for a page of it, given what the archive says of itself. */
export function citation({ id, data, whole }: CitedEntry, { title, downloads }: Settings, page = 1): PageCitation {
  const { article, item, place } = citable(id, data, title, page);
  const file = href(`/articles/${id}`);
  const texts = citationTexts(item, article.retelling && retellingNote(article.retelling));
  return {
    head: {
      meta: citationMeta(item),
      data: newsArticle(article, item, place, whole?.comments ?? data.comments.length),
      alternates: (downloads || whole ? alternateTypes : []).map(([ending, type]) => ({
        type,
        href: `${file}.${ending}`,
      })),
    },
    shown: { texts, note: item.note, files: referenceLinks(item), addressed: place.url !== null },
  };
}

const alternateTypes = [
  ['json', 'application/json'],
  ['md', 'text/markdown'],
] as const;
