import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { ris } from '../../citation/ris.ts';
import type { ArticleEntry } from '../../site/articles.ts';
import { citable } from '../../site/citation.ts';

/** `/articles/<id>.ris`: the article's citation in RIS. */
export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** The reference as text. */
export const GET: APIRoute<{ article: ArticleEntry }> = async ({ props: { article } }) =>
  new Response(ris((await citable(article.id, article.data)).item), {
    headers: { 'Content-Type': 'application/x-research-info-systems' },
  });
