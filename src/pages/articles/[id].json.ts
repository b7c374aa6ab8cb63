import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';

/** `/articles/<id>.json`: the record, with its id and the Markdown of its body. */
export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** The record as JSON. */
export const GET: APIRoute<{ article: CollectionEntry<'articles'> }> = ({ props: { article } }) =>
  Response.json({ id: article.id, ...article.data, body: article.body });
