import type { Article } from '../article/article.ts';
import { authors, type CslName } from './authors.ts';
import { issued, type CslDate } from './issued.ts';
import { note } from './note.ts';

/**
 * Where an article is to be found: in which archive, under which path, and at which address; `url` is null where the archive
 * does not know its own. `title` is the headline, or what stands in place of one.
 */
export interface Place {
  id: string;
  title: string;
  archive: string;
  path: string;
  url: string | null;
}

/** A record as CSL-JSON (Citation Style Language 1.0.2): a newspaper's article, or for a retelling a page of this archive. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: CslName[];
  issued?: CslDate;
  'container-title'?: string;
  section?: string;
  language?: string;
  archive: string;
  URL?: string;
  note: string;
}

/** The citable facts of a record. What it does not know is left out. */
export function cslItem(article: Article, place: Place): CslItem {
  const { published, language } = article;
  return {
    id: place.id,
    ...(article.retelling ? retold(article, place) : reported(article, place)),
    ...(published && { issued: issued(published) }),
    ...(language && { language }),
    archive: spaced(place.archive),
    ...(place.url && { URL: place.url }),
    note: note(article, place),
  };
}

type Kind = Pick<CslItem, 'type' | 'title' | 'author' | 'container-title' | 'section'>;

function reported({ source, section, byline }: Article, { title }: Place): Kind {
  return {
    type: 'article-newspaper',
    title: spaced(title),
    ...(byline && { author: authors(spaced(byline)) }),
    ...(source && { 'container-title': spaced(source) }),
    ...(section && { section: spaced(section) }),
  };
}

// A retelling is the archive's own text: whatever it retells is named in the note, never as its author or publisher.
function retold({ byline, source, retelling }: Article, { title, archive }: Place): Kind {
  const own = source === retelling?.source ? null : source;
  const author = byline ? authors(spaced(byline)) : own ? [{ literal: spaced(own) }] : null;
  return { type: 'webpage', title: spaced(title), ...(author && { author }), 'container-title': spaced(archive) };
}

// Styles look for the end of a space from each of its characters, which of a very wide one would take minutes.
function spaced(text: string): string {
  return text.replace(/\s{2,}/g, ' ');
}
