import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';

/** `/articles/<id>.json`: the record as its file has it, corrections apart, with its id, its names and the Markdown of its body. */
export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** The record as JSON. */
export const GET: APIRoute<{ article: CollectionEntry<'articles'> }> = ({ props: { article } }) => {
  const { uncorrected, mentions, ...record } = article.data;
  return Response.json({ id: article.id, ...(uncorrected ?? record), mentions, body: article.body });
};
