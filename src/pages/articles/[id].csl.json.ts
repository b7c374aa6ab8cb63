import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import type { ArticleEntry } from '../../site/articles.ts';
import { citable } from '../../site/citation.ts';

/** `/articles/<id>.csl.json`: the article's citation as CSL-JSON, a list of one. */
export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** The list as JSON. */
export const GET: APIRoute<{ article: ArticleEntry }> = async ({ props: { article } }) =>
  Response.json([(await citable(article.id, article.data)).item]);
