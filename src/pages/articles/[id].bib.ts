import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { bibtex } from '../../citation/bibtex.ts';
import type { ArticleEntry } from '../../site/articles.ts';
import { citable } from '../../site/citation.ts';

/** `/articles/<id>.bib`: the article's citation as BibTeX. */
export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** The entry as text. */
export const GET: APIRoute<{ article: ArticleEntry }> = async ({ props: { article } }) =>
  new Response(bibtex((await citable(article.id, article.data)).item), {
    headers: { 'Content-Type': 'application/x-bibtex' },
  });
